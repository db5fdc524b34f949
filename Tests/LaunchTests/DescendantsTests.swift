import Foundation
import Testing

@testable import Execution
@testable import Processes

#if canImport(Glibc)
import Glibc
#endif

extension RealProcesses {
  @Suite struct DescendantsTests {
    @Test func `the children that the kernel lists are those among all processes`() throws {
      let child = Foundation.Process()
      child.executableURL = URL(filePath: "/bin/sleep")
      child.arguments = ["60"]
      try child.run()
      let pid = child.processIdentifier
      #expect(Descendants.children().contains(pid))
      #expect(Set(Descendants.children()) == Set(Descendants.searched()))
      kill(pid, SIGKILL)
      child.waitUntilExit()
      #expect(!Descendants.children().contains(pid) && !Descendants.searched().contains(pid))
    }
  }
}
