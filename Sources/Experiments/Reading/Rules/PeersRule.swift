import Basics
import Terms

/// `peers`: other programs as more lines of the same plot.
enum PeersRule: SectionRule {
  static let keys = ["peers"]

  static func read(_ section: Section, _ reading: inout Reading) -> [Peer]? {
    guard let value = section["peers"] else { return [] }
    let cure = "write a name and below it, indented, command: and a program"
    guard case .mapping(let peers) = value.content else {
      reading.note(
        value.line, "'peers': expected names with commands, found \(value.words)", cure: cure)
      return nil
    }
    let found = peers.entries.compactMap { read($0, cure: cure, &reading) }
    return found.count == peers.entries.count ? found : nil
  }

  private static func read(
    _ entry: Section.Entry, cure: String, _ reading: inout Reading
  ) -> Peer? {
    let isNamed = ProgramNameRule.check(entry.key, "the peer", line: entry.line, &reading)
    guard case .mapping(let written) = entry.value.content else {
      reading.note(
        entry.line,
        "the peer '\(VisibleText.short(entry.key))': expected keys with values, found "
          + entry.value.words, cure: cure)
      return nil
    }
    let keys = CommandReader.keys + WorkersRule.keys
    let section = UnknownKeysRule.corrected(written, named: entry.key, keys, &reading)
    guard section["command"] != nil else {
      reading.note(
        entry.line, "the peer '\(VisibleText.short(entry.key))' has no 'command'", cure: cure)
      return nil
    }
    let command = CommandReader(section, &reading).read(&reading)
    let workers = WorkersRule.read(section, &reading)
    guard isNamed, let command, let workers else { return nil }
    return Peer(name: entry.key, command: command, workers: workers.counts)
  }
}
