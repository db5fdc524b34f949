import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// The environment of this process (environ(7)).
package enum Environment {
  /// The value of a variable; nil where it is not set.
  package static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

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
