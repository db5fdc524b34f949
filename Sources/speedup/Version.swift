/// The version of the product (semantic versioning), set here alone; CHANGELOG.md has a section for it.
enum Version {
  static let text = "0.1.0"
}
