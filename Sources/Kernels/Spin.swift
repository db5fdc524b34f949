import CKernels
package import Crews
import Terms

extension Kernel {
  /// The compute-bound kernel of Task Bench, in the widest vectors this processor has.
  package static let spin = Kernel(
    name: "spin",
    about: "64 doubles, a = a·a + a: arithmetic alone, as in Task Bench.",
    unit: "iterations of 128 FLOP",
    bound: .cpu,
    run: spinFunction)
}

// `uint64_t` and UInt64 are one type to the calling convention.
private let spinFunction: TaskBody.Function = ck_spin(ck_best_level())

/// The instruction set that `spin` was dispatched to.
///
/// Checksums of `spin` compare within one.
package enum VectorLevel: String, Sendable, CaseIterable {
  case baseline
  case avx2
  case avx512

  /// The best one of this processor.
  package static var best: VectorLevel {
    switch ck_best_level() {
    case ck_avx512: .avx512
    case ck_avx2: .avx2
    default: .baseline
    }
  }

  /// The `spin` kernel of this level; it must only run where `self` is not above `best`.
  package var spin: TaskBody.Function {
    switch self {
    case .baseline: ck_spin(ck_baseline)
    case .avx2: ck_spin(ck_avx2)
    case .avx512: ck_spin(ck_avx512)
    }
  }
}
