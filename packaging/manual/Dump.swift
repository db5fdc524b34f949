import Foundation

/// What a program says of its command line (`--experimental-dump-help` of swift-argument-parser).
struct Dump: Decodable {
  let command: Command
  let serializationVersion: Int

  struct Command: Decodable {
    let commandName: String
    let superCommands: [String]?
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
    let shouldDisplay: Bool

    /// As it is typed: `speedup run`.
    var words: [String] { (superCommands ?? []) + [commandName] }

    /// Of its page: `speedup-run`.
    var page: String { words.joined(separator: "-") }

    /// Those that have a page.
    var commands: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      let kind: String
      let name: String

      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// What it is for, with the values that it may have where its own words do not say them.
    var words: String {
      var notes: [String] = []
      if let allValues, !allValues.isEmpty {
        notes.append("values: " + allValues.joined(separator: ", "))
      }
      if let defaultValue { notes.append("default: " + defaultValue) }
      let note = notes.isEmpty ? nil : "(\(notes.joined(separator: "; ")))"
      return [abstract, discussion, note].compactMap(\.self).joined(separator: " ")
    }
  }
}
