import ArgumentParser
import Schedules

/// When workers are given back, and what they cost.
struct PriceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When workers are given back: `never`, `idle` (each from its first task to its last), or "
        + "`idle-packed` (with tasks moved, at the same times, so that workers are held least).",
      valueName: "rule"))
  var release = ReleaseRule.idle

  @Option(
    help: ArgumentHelp(
      "Money a worker-hour. (default: costs are worker-seconds)", valueName: "money"))
  var price: Double?

  @Option(help: ArgumentHelp("Time is billed in whole steps.", valueName: "time"))
  var billingStep: String?

  @Option(help: ArgumentHelp("Each worker is billed for at least so long.", valueName: "time"))
  var leastBilling: String?

  func validate() throws {
    if let price, !(price > 0 && price <= 1e9) {
      throw ValidationError("--price: write money above zero and at most 1,000,000,000")
    }
  }

  /// The price.
  ///
  /// - Throws: `ValidationError` that names the flag.
  func chosen() throws -> Price {
    Price(
      perHour: price, step: try TimeFlag.seconds(billingStep, "--billing-step") ?? 0,
      least: try TimeFlag.seconds(leastBilling, "--least-billing") ?? 0)
  }
}

extension ReleaseRule: ExpressibleByArgument {}
