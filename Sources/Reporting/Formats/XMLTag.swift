/// An element of XML as a value.
struct XMLTag {
  let name: String
  var attributes: [(name: String, value: String)] = []
  var text = ""
  var children: [XMLTag] = []

  /// The whole document, with this tag as its root; names are ours, and all else is escaped.
  var document: String {
    (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + lines).map { $0 + "\n" }.joined()
  }

  /// A tag with children takes a line for each end, others stand in one line, as their text is kept.
  private var lines: [String] {
    let start =
      "<" + name + attributes.map { " \($0.name)=\"\(XMLText.attribute($0.value))\"" }.joined()
    guard children.isEmpty else {
      let inner = children.flatMap(\.lines).map { "  " + $0 }
      return [start + ">"] + inner + ["</\(name)>"]
    }
    return [text.isEmpty ? start + "/>" : "\(start)>\(XMLText.escaped(text))</\(name)>"]
  }
}
