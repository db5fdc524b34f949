import CPlatform

#if canImport(Glibc)
import Glibc
#endif

/// A system call that failed.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  package let number: Int32
  package let doing: String

  package init(number: Int32, doing: String) {
    self.number = number
    self.doing = doing
  }

  package var description: String { "\(doing): \(String(cString: strerror(number)))" }
}

/// The two pipes from a launch: what it reports, and what it prints.
struct LaunchPipes {
  struct Pipe {
    let readEnd: Int32
    let writeEnd: Int32
  }

  let report: Pipe
  let output: Pipe

  init() throws(SystemError) {
    report = try Self.make()
    do {
      output = try Self.make()
    } catch {
      Glibc.close(report.readEnd)
      Glibc.close(report.writeEnd)
      throw error
    }
  }

  /// Closes all four ends: for a launch that could not be started.
  func close() {
    for pipe in [report, output] {
      Glibc.close(pipe.readEnd)
      Glibc.close(pipe.writeEnd)
    }
  }

  private static func make() throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    let status = cp_pipe(&ends)
    guard status == 0 else { throw SystemError(number: -status, doing: "making a pipe") }
    return Pipe(readEnd: ends[0], writeEnd: ends[1])
  }
}

/// A list of C strings that ends with NULL, as exec wants it.
final class CStrings {
  private var pointers: [UnsafeMutablePointer<CChar>?]
  let pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
    pointer = .allocate(capacity: pointers.count)
    pointer.initialize(from: pointers, count: pointers.count)
  }

  deinit {
    for string in pointers { free(string) }
    pointer.deallocate()
  }
}
