import Testing

@testable import Measurement

@Suite struct CgroupQuotaTests {
  private func quota(_ files: [String: String]) -> Double? {
    CgroupQuota.cpus { files[$0] }
  }

  private static let v2Mount =
    "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"

  private static let v1Mounts = """
    25 18 0:21 / /sys/fs/cgroup ro,nosuid shared:8 - tmpfs tmpfs ro,mode=755
    26 25 0:22 / /sys/fs/cgroup/systemd rw shared:9 - cgroup cgroup rw,xattr,name=systemd
    33 25 0:29 / /sys/fs/cgroup/cpuset rw shared:15 - cgroup cgroup rw,cpuset
    34 25 0:30 / /sys/fs/cgroup/cpu,cpuacct rw shared:16 - cgroup cgroup rw,cpu,cpuacct

    """

  private static let v1Membership = """
    12:cpuset:/
    5:cpu,cpuacct:/user.slice/job
    1:name=systemd:/init.scope

    """

  @Test("v2: the quota of the group over its period")
  func v2() {
    #expect(
      quota([
        "/proc/self/mountinfo": Self.v2Mount, "/proc/self/cgroup": "0::/user.slice/job\n",
        "/sys/fs/cgroup/user.slice/job/cpu.max": "150000 100000\n",
      ]) == 1.5)
  }

  @Test("v2: the least of all levels up to the root counts")
  func nested() {
    let files = [
      "/proc/self/mountinfo": Self.v2Mount, "/proc/self/cgroup": "0::/a/b/c\n",
      "/sys/fs/cgroup/a/b/c/cpu.max": "800000 100000\n",
      "/sys/fs/cgroup/a/b/cpu.max": "max 100000\n",
      "/sys/fs/cgroup/a/cpu.max": "50000 25000\n",
    ]
    #expect(quota(files) == 2)
  }

  @Test("v2: max is no limit")
  func unlimited() {
    #expect(
      quota([
        "/proc/self/mountinfo": Self.v2Mount, "/proc/self/cgroup": "0::/job\n",
        "/sys/fs/cgroup/job/cpu.max": "max 100000\n",
      ]) == nil)
  }

  @Test("v2 in a container: the root of its namespace has the limit")
  func namespacedContainer() {
    #expect(
      quota([
        "/proc/self/mountinfo": Self.v2Mount, "/proc/self/cgroup": "0::/\n",
        "/sys/fs/cgroup/cpu.max": "50000 100000\n",
      ]) == 0.5)
  }

  @Test("a mount of a part of the hierarchy: its root is taken off the path of the process")
  func mountRoot() {
    let mount =
      "700 600 0:26 /docker/4f1 /sys/fs/cgroup ro,nosuid - cgroup2 cgroup rw\n"
    #expect(
      quota([
        "/proc/self/mountinfo": mount, "/proc/self/cgroup": "0::/docker/4f1/inner\n",
        "/sys/fs/cgroup/inner/cpu.max": "max 100000\n",
        "/sys/fs/cgroup/cpu.max": "300000 100000\n",
        "/sys/fs/cgroup/docker/4f1/inner/cpu.max": "1 100000\n",
      ]) == 3)
  }

  @Test("v1: the quota over the period, in the hierarchy of the controller cpu")
  func v1() {
    #expect(
      quota([
        "/proc/self/mountinfo": Self.v1Mounts, "/proc/self/cgroup": Self.v1Membership,
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_quota_us": "250000\n",
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_period_us": "100000\n",
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/cpu.cfs_quota_us": "-1\n",
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/cpu.cfs_period_us": "100000\n",
      ]) == 2.5)
  }

  @Test("v1: a quota of −1 is no limit")
  func v1Unlimited() {
    #expect(
      quota([
        "/proc/self/mountinfo": Self.v1Mounts, "/proc/self/cgroup": Self.v1Membership,
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_quota_us": "-1\n",
        "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_period_us": "100000\n",
      ]) == nil)
  }

  @Test("hybrid: v2 lies at /sys/fs/cgroup/unified, and v1 holds the limit")
  func hybrid() {
    let unified =
      "27 25 0:23 / /sys/fs/cgroup/unified rw shared:10 - cgroup2 cgroup2 rw,nsdelegate\n"
    var files = [
      "/proc/self/mountinfo": Self.v1Mounts + unified,
      "/proc/self/cgroup": Self.v1Membership + "0::/user.slice/job\n",
      "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_quota_us": "400000\n",
      "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_period_us": "100000\n",
    ]
    #expect(quota(files) == 4)
    files["/sys/fs/cgroup/unified/user.slice/cpu.max"] = "100000 100000\n"
    #expect(quota(files) == 1)
  }

  @Test("without control groups, or with files that make no sense, there is no limit")
  func none() {
    #expect(quota([:]) == nil)
    #expect(quota(["/proc/self/mountinfo": Self.v2Mount]) == nil)
    #expect(
      quota(["/proc/self/mountinfo": "broken\n", "/proc/self/cgroup": "0::/\n"]) == nil)
    for text in [
      "", "100000\n", "100000 0\n", "lots 100000\n", "-50000 100000\n", "50000 -100000\n",
      "-1 -1\n", "0 100000\n", "inf 100000\n", "nan 100000\n", "100000 inf\n", "1 2 3\n",
      "99999999999999999999 100000\n", "1e5 100000\n",
    ] {
      #expect(
        quota([
          "/proc/self/mountinfo": Self.v2Mount, "/proc/self/cgroup": "0::/\n",
          "/sys/fs/cgroup/cpu.max": text,
        ]) == nil, "\(text)")
    }
    for (number, period) in [("-50000", "100000"), ("0", "100000"), ("x", "1"), ("1", "0")] {
      #expect(
        quota([
          "/proc/self/mountinfo": Self.v1Mounts, "/proc/self/cgroup": Self.v1Membership,
          "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_quota_us": number,
          "/sys/fs/cgroup/cpu,cpuacct/user.slice/job/cpu.cfs_period_us": period,
        ]) == nil)
    }
  }

  @Test("a mount point with a blank in its path is found")
  func escapedPath() {
    let mount = "30 23 0:26 / /my\\040groups rw - cgroup2 cgroup2 rw\n"
    #expect(
      quota([
        "/proc/self/mountinfo": mount, "/proc/self/cgroup": "0::/\n",
        "/my groups/cpu.max": "200000 100000\n",
      ]) == 2)
  }
}
