import Terms

/// In tests rows name their models as files do.
extension Model: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}
