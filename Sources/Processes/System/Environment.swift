import CPlatform

/// The environment of this process (environ(7)).
package enum Environment {
  /// All variables.
  package static var variables: [String: String] {
    var variables: [String: String] = [:]
    var next = cp_environment()
    while let entry = next?.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next = next?.successor()
    }
    return variables
  }
}
