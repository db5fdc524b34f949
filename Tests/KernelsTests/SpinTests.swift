import CKernels
import Kernels
import Testing

@Suite struct SpinTests {
  @Test("the baseline is a plain loop of a·a + a that rounds twice")
  func baseline() {
    for (task, grain, seed) in Self.works {
      let plain = PlainSpin(task: task, grain: grain, seed: seed) { $0 * $0 + $0 }
      #expect(VectorLevel.baseline.spin(task, grain, seed) == plain.folded)
    }
  }

  @Test("AVX2 is a plain loop of a·a + a that rounds once", .enabled(if: has(.avx2)))
  func fused() {
    for (task, grain, seed) in Self.works {
      let plain = PlainSpin(task: task, grain: grain, seed: seed) { $0.addingProduct($0, $0) }
      #expect(VectorLevel.avx2.spin(task, grain, seed) == plain.folded)
    }
  }

  @Test("AVX2 and AVX-512 agree bit for bit", .enabled(if: has(.avx512)))
  func levelsAgree() {
    let unequal = (0..<2000 as Range<UInt64>).filter { task in
      VectorLevel.avx2.spin(task, task % 37, 7) != VectorLevel.avx512.spin(task, task % 37, 7)
    }
    #expect(unequal.isEmpty)
  }

  @Test("the kernel of the catalog is that of the best level")
  func dispatch() {
    for (task, grain, seed) in Self.works {
      #expect(Kernel.spin.run(task, grain, seed) == VectorLevel.best.spin(task, grain, seed))
    }
  }

  @Test("every task, grain and seed gives another value", arguments: levels)
  func valuesDiffer(level: VectorLevel) {
    var values: Set<UInt64> = []
    var count = 0
    for task in 0..<300 as Range<UInt64> {
      for grain in [0, 1, 2, 100] as [UInt64] {
        for seed in [0, 1, 2] as [UInt64] {
          values.insert(level.spin(task, grain, seed))
          count += 1
        }
      }
    }
    #expect(values.count == count)
    #expect(!values.contains(0))
  }

  @Test("after many iterations all 64 numbers are still finite, not zero and different")
  func staysAlive() {
    for task in 0..<3 as Range<UInt64> {
      let plain = PlainSpin(task: task, grain: 20_000, seed: 3) { $0 * $0 + $0 }
      #expect(plain.values.allSatisfy { $0.isFinite && $0 < 0 && $0 > -1 })
      #expect(Set(plain.values).count == 64)
      #expect(VectorLevel.baseline.spin(task, 20_000, 3) == plain.folded)
    }
  }

  private static let works: [(UInt64, UInt64, UInt64)] = [
    (0, 0, 0), (0, 1, 0), (1, 2, 3), (77, 100, 5), (.max, 9, .max), (12345, 1001, 42),
  ]

  private static let levels = VectorLevel.allCases.filter(has)
}

/// Whether this processor has the instructions of a level.
private func has(_ level: VectorLevel) -> Bool {
  let all = VectorLevel.allCases
  guard let best = all.firstIndex(of: .best), let index = all.firstIndex(of: level) else {
    return false
  }
  return index <= best
}

/// The kernel in plain Swift, one number after the other.
private struct PlainSpin {
  var values: [Double] = []

  init(task: UInt64, grain: UInt64, seed: UInt64, step: (Double) -> Double) {
    let bits = ck_mix(task &* 0x9e37_79b9_7f4a_7c15 &+ seed)
    let start = -1.0 + Double((bits >> 12) + 1) * 0x1p-53
    for index in 0..<64 {
      var a = Self.factor(index) * start
      for _ in 0..<grain { a = step(a) }
      values.append(a)
    }
  }

  /// From 1 down to 0.5054 in steps of 0.0079 and 0.0078 in turn.
  private static func factor(_ index: Int) -> Double {
    Double(10_000 - (157 * index + 1) / 2) / 10_000
  }

  /// Eight registers of eight lanes: rotated by the register, weighted by the lane.
  var folded: UInt64 {
    let weights: [UInt64] = [
      0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9,
      0xd6e8_feb8_6659_fd93, 0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53,
      0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db,
    ]
    var total: UInt64 = 0
    for lane in 0..<8 {
      var sum: UInt64 = 0
      for register in 0..<8 {
        sum = ((sum << 7) | (sum >> 57)) ^ values[register * 8 + lane].bitPattern
      }
      total &+= sum &* weights[lane]
    }
    return ck_mix(total)
  }
}
