/// Of schedules with a makespan and a cost those that nothing beats in both.
package struct ParetoSet: Sendable, Hashable {
  /// What is compared.
  package struct Choice: Sendable, Hashable {
    package let makespan: Double
    package let cost: Double

    package init(makespan: Double, cost: Double) {
      self.makespan = makespan
      self.cost = cost
    }

    /// Whether this one is nowhere worse and somewhere better.
    fileprivate func beats(_ other: Choice) -> Bool {
      makespan <= other.makespan && cost <= other.cost * (1 + ParetoSet.rounding)
        && self != other
    }
  }

  /// The places of those that nothing beats, the fastest first; of equal ones the first.
  package let members: [Int]

  /// The place of the cheapest that is within 5% of the fastest; nil when there is no choice.
  package let knee: Int?

  /// For each choice that is beaten, the place of the fastest member that beats it; nil for members.
  package let beatenBy: [Int?]

  private static let near = 1.05
  /// Costs are sums of times: by this share they may differ by rounding.
  private static let rounding = 1e-12

  /// - Parameter choices: In any order.
  package init(_ choices: [Choice]) {
    let order = choices.indices.sorted { a, b in
      (choices[a].makespan, choices[a].cost, a) < (choices[b].makespan, choices[b].cost, b)
    }
    var members: [Int] = []
    for place in order {
      guard let last = members.last else {
        members.append(place)
        continue
      }
      if choices[place].cost < choices[last].cost * (1 - Self.rounding) { members.append(place) }
    }
    self.members = members
    beatenBy = choices.indices.map { place in
      members.first { choices[$0].beats(choices[place]) }
    }
    let best = members.first.map { choices[$0].makespan * Self.near } ?? 0
    knee = members.last { choices[$0].makespan <= best }
  }
}
