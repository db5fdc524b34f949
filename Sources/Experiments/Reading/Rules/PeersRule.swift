/// `peers`: other programs in the same plot.
///
/// The format has them, this version does not.
enum PeersRule: SectionRule {
  static let isSupported = false

  static let keys = ["peers"]

  static func read(_ section: Section, _ reading: inout Reading) {
    Unsupported.note("peers", in: section, cure: "leave it out", &reading)
  }
}
