import CMath
import Testing

/// The shim of Boost.Math by printed tables.
@Suite struct DistributionTests {
  /// Abramowitz & Stegun, table 26.10.
  @Test(arguments: [(1.0, 12.706), (3, 3.182), (8, 2.306), (29, 2.045)])
  func `quantiles of t as in printed tables`(freedom: Double, t: Double) {
    #expect(abs(cm_t_quantile(0.975, freedom) - t) < 0.0005)
    #expect(abs(cm_t_cumulative(t, freedom) - 0.975) < 0.0001)
  }

  /// Abramowitz & Stegun, table 26.9.
  @Test(arguments: [(1.0, 3.0, 10.13), (2, 10, 4.10), (5, 20, 2.71)])
  func `tails and quantiles of F as in printed tables`(above: Double, below: Double, f: Double) {
    #expect(abs(cm_f_quantile(0.95, above, below) - f) < 0.005)
    #expect(abs(cm_f_tail(f, above, below) - 0.05) < 0.0002)
  }

  @Test func `an infinite F has no tail, and what is no distribution has no number`() {
    #expect(cm_f_tail(.infinity, 1, 3) == 0)
    #expect(cm_t_quantile(0.975, -1).isNaN)
  }

  @Test func `quantiles of the normal distribution`() {
    #expect(abs(cm_normal_quantile(0.975) - 1.959964) < 1e-6)
    #expect(abs(cm_normal_cumulative(-1.959964) - 0.025) < 1e-8)
  }
}
