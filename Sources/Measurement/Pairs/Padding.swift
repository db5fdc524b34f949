import Basics
import Execution
import Processes

/// Makes what the kernel puts on the stack of two programs equally long: where the stack begins can
/// change times by several percent.
///
/// Source: Mytkowicz et al., "Producing wrong data without doing anything obviously wrong!", ASPLOS
/// 2009.
enum Padding {
  /// The variable that holds it.
  static let variable = "SPEEDUP_PADDING"

  /// Lengthens the environments of two programs that are to be compared.
  ///
  /// - Parameters:
  ///   - base: One of them.
  ///   - candidate: The other.
  ///   - draw: In bytes, for both; the one with the shorter arguments gets the difference, too.
  static func even(_ base: inout ProgramCall, _ candidate: inout ProgramCall, by draw: Int) {
    let (first, second) = (bytes(of: base), bytes(of: candidate))
    let longest = max(first, second)
    base.environment[variable] = text(draw + longest - first)
    candidate.environment[variable] = text(draw + longest - second)
  }

  /// The bytes of the arguments, of the path of the program (AT_EXECFN, getauxval(3)) and of the
  /// variables of its own, without the padding.
  static func bytes(of call: ProgramCall) -> Int {
    let path = ProgramFile.find(
      call.name, path: call.environment["PATH"] ?? Environment["PATH"], directory: call.directory)
    let words = (call.words + [path ?? ""]).reduce(0) { $0 + $1.utf8.count + 1 }
    return call.environment.filter { $0.key != variable }
      .reduce(words) { $0 + $1.key.utf8.count + $1.value.utf8.count + 2 }
  }

  private static func text(_ count: Int) -> String { String(repeating: "x", count: count) }
}
