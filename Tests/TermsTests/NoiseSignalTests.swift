import Testing

@testable import Terms

@Suite struct NoiseSignalTests {
  @Test(arguments: [
    (NoiseSignal.steal, 0.01, 0.011, 0.051), (.runDelay, 0.01, 0.011, 0.051),
    (.missingCPU, 0.02, 0.021, 0.101), (.throttled, 0, 0.0001, 0.011),
    (.load, 0.1, 0.11, 0.51), (.slowCPUs, 1.25, 1.26, 1.61),
    (.shortIteration, 0.010, 0.009, 0.0009),
  ])
  func `a value is judged by the limits of METHOD`(
    signal: NoiseSignal, clean: Double, warn: Double, invalid: Double
  ) {
    #expect(signal.level(of: clean) == nil)
    #expect(signal.level(of: warn) == .warn)
    #expect(signal.level(of: invalid) == .invalid)
  }

  @Test(arguments: [
    (NoiseSignal.involuntarySwitches, 20.0, 1000.0), (.oversubscribed, 1, 8),
    (.autocorrelation, 0.3, 0.9), (.twoModes, 3, 40), (.governor, 0, 1), (.boost, 0, 1),
    (.thermalThrottling, 0, 12),
  ])
  func `some signals only warn`(signal: NoiseSignal, clean: Double, high: Double) {
    #expect(signal.level(of: clean) == nil)
    #expect(signal.level(of: high) == .warn)
  }

  @Test(arguments: NoiseSignal.allCases)
  func `what is not available is no warning`(signal: NoiseSignal) {
    #expect(signal.level(of: nil) == nil)
    #expect(signal.level(of: .nan) == nil)
  }

  @Test(arguments: NoiseSignal.allCases)
  func `a warning is read back from its word`(signal: NoiseSignal) {
    for level in [NoiseSignal.Level.warn, .invalid] {
      let warning = NoiseWarning(signal, level)
      #expect(NoiseWarning(code: warning.code) == warning)
      #expect(warning.code.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(warning.description.hasPrefix("not to be trusted") == (level == .invalid))
    }
    #expect(NoiseWarning(code: "few-rounds") == nil)
  }
}
