import Foundation
import FoundationXML
import Testing

@testable import Reporting

/// What a reader of XML finds: libxml2 through Foundation.
final class ReadXML: NSObject, XMLParserDelegate {
  /// Tags in the order in which they begin.
  private(set) var tags: [Tag] = []
  private var open: [Int] = []
  private(set) var failure: String?

  struct Tag: Equatable {
    var name: String
    var attributes: [String: String] = [:]
    var text = ""
    /// Its place among the tags; nil of the root.
    var parent: Int?
  }

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    guard !parser.parse() else { return }
    failure =
      "line \(parser.lineNumber): \(parser.parserError.map(String.init(describing:)) ?? "?")"
  }

  func tags(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// The tags below the one at a place.
  func children(of place: Int) -> [Tag] { tags.filter { $0.parent == place } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    tags.append(Tag(name: name, attributes: attributes, parent: open.last))
    open.append(tags.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let place = open.last { tags[place].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}

@Suite struct XMLTests {
  @Test func `the signs of XML stand as references`() {
    #expect(XMLText.escaped("a<b>&'c'\"]]>") == "a&lt;b&gt;&amp;&apos;c&apos;&quot;]]&gt;")
    #expect(XMLText.escaped("a\tb\nc\rd\r\n") == "a\tb\nc&#13;d&#13;\n")
    #expect(XMLText.attribute("a\tb\nc") == "a&#9;b&#10;c")
  }

  @Test func `what XML 1.0 cannot hold or discourages is seen`() {
    #expect(XMLText.escaped("\u{0}\u{8}\u{B}\u{C}\u{1B}") == "\\u{0}\\u{8}\\u{B}\\u{C}\\u{1B}")
    #expect(XMLText.escaped("\u{7F}\u{85}\u{9F}\u{A0}") == "\\u{7F}\\u{85}\\u{9F}\u{A0}")
    #expect(XMLText.escaped("\u{FFFE}\u{FFFF}\u{FFFD}") == "\\u{FFFE}\\u{FFFF}\u{FFFD}")
    #expect(XMLText.escaped("\u{1FFFE}\u{10FFFE}") == "\\u{1FFFE}\\u{10FFFE}")
    // The compiler refuses it in a literal.
    #expect(Unicode.Scalar(0xFDD0).map { XMLText.escaped(String($0)) } == "\\u{FDD0}")
    #expect(XMLText.escaped("\u{D7FF}\u{E000}\u{1F9F5}") == "\u{D7FF}\u{E000}\u{1F9F5}")
    let torn = String(decoding: [0x61, 0xED, 0xA0, 0x80, 0xFF] as [UInt8], as: UTF8.self)
    #expect(XMLText.escaped(torn) == torn && torn.hasSuffix("\u{FFFD}"))
  }

  @Test func `each character of Unicode can be read again, or is seen`() throws {
    // All of the first plane, and the ends of the others.
    let ends = (UInt32(1)...16).flatMap { [$0 << 16, $0 << 16 | 0xFFFF] }
    var all = String.UnicodeScalarView()
    for value in Array(UInt32(0)...0xFFFF) + ends {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let text = String(all)
    let tag = XMLTag(
      name: "r", attributes: [("a", text)], children: [XMLTag(name: "t", text: text)])
    let read = ReadXML(tag.document)
    #expect(read.failure == nil)
    let shown = text.unicodeScalars.map { scalar in
      let isEscaped = XMLText.escaped(String(scalar)).hasPrefix("\\u{")
      return isEscaped
        ? "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}" : String(scalar)
    }
    #expect(
      read.tags("t").map { Array($0.text.unicodeScalars) } == [Array(shown.joined().unicodeScalars)]
    )
    #expect(
      read.tags("r").map { Array(($0.attributes["a"] ?? "").unicodeScalars) }
        == [Array(shown.joined().unicodeScalars)])
  }

  @Test func `a tag without text closes itself, children stand in lines`() {
    let tag = XMLTag(
      name: "a", attributes: [("b", "c\"d")],
      children: [XMLTag(name: "e"), XMLTag(name: "f", text: "g\nh")])
    #expect(
      tag.document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="c&quot;d">
          <e/>
          <f>g
        h</f>
        </a>

        """)
  }
}
