import Testing

@testable import Measurement

@Suite struct CPULimitsTests {
  private func limits(online: Int, affinity: Int, quota: Double? = nil) -> CPULimits {
    CPULimits(online: online, affinity: Array(0..<affinity), quota: quota)
  }

  @Test("usable are the least of affinity, whole quota and online CPUs, and never none")
  func usable() {
    #expect(limits(online: 8, affinity: 8).usableCores == 8)
    #expect(limits(online: 8, affinity: 3).usableCores == 3)
    #expect(limits(online: 2, affinity: 4).usableCores == 2)
    #expect(limits(online: 8, affinity: 8, quota: 2.9).usableCores == 2)
    #expect(limits(online: 8, affinity: 8, quota: 0.5).usableCores == 1)
    #expect(limits(online: 8, affinity: 2, quota: 6).usableCores == 2)
    #expect(limits(online: 8, affinity: 0).usableCores == 1)
  }

  @Test("the reason names the limit that decides")
  func reason() {
    #expect(limits(online: 8, affinity: 8).reason == "8 CPUs online")
    #expect(limits(online: 1, affinity: 1).reason == "1 CPU online")
    #expect(limits(online: 8, affinity: 3).reason == "an affinity to 3 of 8 CPUs")
    #expect(
      limits(online: 8, affinity: 8, quota: 2.5).reason == "a control group quota of 2.5 CPUs")
    #expect(limits(online: 8, affinity: 2, quota: 6).reason == "an affinity to 2 of 8 CPUs")
    #expect(limits(online: 4, affinity: 4, quota: 16).reason == "4 CPUs online")
  }

  @Test("a quota beyond all numbers is no limit")
  func hugeQuota() {
    #expect(limits(online: 8, affinity: 8, quota: 1e30).usableCores == 8)
    #expect(limits(online: 8, affinity: 8, quota: 1e30).reason == "8 CPUs online")
  }

  @Test("this process may use at least one CPU")
  func thisProcess() {
    let limits = CPULimits.ofThisProcess()
    #expect(!limits.affinity.isEmpty)
    #expect(limits.online >= 1)
    #expect((1...limits.affinity.count).contains(limits.usableCores))
  }

  @Test(
    "lists of CPUs are read as the kernel writes them",
    arguments: [
      ("0-3,8\n", [0, 1, 2, 3, 8]), ("5", [5]), ("", []), ("\n", []), ("0,2,4", [0, 2, 4]),
      ("3-1", []), ("0-1,x,7", [0, 1, 7]),
      ("0-4294967295", []), ("0-8192,8191", [8191]), ("-5", []), ("1-", []), ("1-2-3,4", [4]),
      ("99999999999999999999,2", [2]),
    ])
  func parse(text: String, cpus: [Int]) {
    #expect(CPUList.parse(text) == cpus)
  }

  @Test(
    "lists of CPUs are written in their shortest form",
    arguments: [
      ([0, 1, 2, 3, 8], "0-3,8"), ([5], "5"), ([], ""), ([4, 2, 0], "0,2,4"), ([1, 0], "0-1"),
    ])
  func text(cpus: [Int], text: String) {
    #expect(CPUList.text(cpus) == text)
    #expect(CPUList.parse(text) == cpus.sorted())
  }
}
