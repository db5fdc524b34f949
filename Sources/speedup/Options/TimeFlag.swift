import ArgumentParser
import Terms

/// A time behind a flag.
enum TimeFlag {
  /// Reads it.
  ///
  /// - Parameters:
  ///   - text: Such as `2s` or `1us`; nil where the flag was not given.
  ///   - flag: The flag.
  /// - Returns: Seconds, above 0; nil for nil.
  /// - Throws: `ValidationError` that names the flag.
  static func seconds(_ text: String?, _ flag: String) throws -> Double? {
    guard let text else { return nil }
    do throws(SecondsError) {
      return try Seconds.parse(text)
    } catch {
      throw ValidationError("\(flag): \(error)")
    }
  }
}
