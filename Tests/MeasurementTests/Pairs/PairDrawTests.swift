import Testing

@testable import Execution
@testable import Measurement
@testable import Records

@Suite struct PairDrawTests {
  private let draw = PairDraw(seed: 7, builds: 3)
  private let point = PairPoint(ComparedConfiguration(name: "a", workers: 2), .triage)

  @Test func `each block of two pairs has one of each order, and blocks differ`() {
    let orders = (0..<200).map { draw.order(of: point, pair: $0) }
    for block in 0..<100 { #expect(orders[2 * block] != orders[2 * block + 1]) }
    let first = (0..<100).count { orders[2 * $0] == .baseFirst }
    #expect((30...70).contains(first))
  }

  @Test func `a draw depends on the seed, the point and the pair, and on nothing else`() {
    let other = PairPoint(ComparedConfiguration(name: "a", workers: 4), .triage)
    let stage = PairPoint(point.configuration, .confirm)
    let seeded = PairDraw(seed: 8, builds: 3)
    func paddings(_ draw: PairDraw, _ point: PairPoint) -> [Int] {
      (0..<20).map { draw.padding(of: point, pair: $0) }
    }
    let all = [
      paddings(draw, point), paddings(draw, other), paddings(draw, stage), paddings(seeded, point),
    ]
    #expect(Set(all).count == 4)
    #expect(paddings(PairDraw(seed: 7, builds: 1), point) == all[0])
    // The lots of a pair do not change with the version: recorded pairs can be repeated.
    #expect(all[0].prefix(3) == [3264, 445, 2629])
  }

  @Test func `paddings reach all of a page`() {
    let paddings = (0..<2000).map { draw.padding(of: point, pair: $0) }
    #expect(paddings.allSatisfy { (0...4095).contains($0) })
    #expect(Set(paddings.map { $0 / 64 }).count == 64)
  }

  @Test func `builds of one number meet, each in both orders`() {
    let members = (0..<6).map { draw.members(of: point, pair: $0) }
    #expect(members.map(\.base.build) == [1, 1, 2, 2, 3, 3])
    #expect(members.allSatisfy { $0.base.build == $0.candidate.build })
    #expect(members.allSatisfy { $0.base.arm == .base && $0.candidate.arm == .candidate })
    #expect(draw.members(of: point, pair: 6).base.build == 1)
  }

  @Test func `controls launch the base alone, and the floor two of its builds`() {
    func members(_ stage: PairStage) -> [ArmBuild] {
      let members = draw.members(of: PairPoint(point.configuration, stage), pair: 2)
      return [members.base, members.candidate]
    }
    #expect(members(.warm) == [ArmBuild(.base, 3), ArmBuild(.candidate, 3)])
    #expect(members(.controlNull) == [ArmBuild(.base, 2), ArmBuild(.base, 2)])
    #expect(members(.controlSpin) == [ArmBuild(.base, 2), ArmBuild(.base, 2)])
    #expect(members(.floor) == [ArmBuild(.base, 1), ArmBuild(.base, 2)])
  }

  @Test func `rounds are shuffled, each in another way, and the same again`() {
    let points = (1...8).map { PairPoint(ComparedConfiguration(name: "\($0)"), .triage) }
    let rounds = (0..<5).map { draw.shuffled(points, round: $0) }
    #expect(Set(rounds).count == 5)
    #expect(rounds.allSatisfy { Set($0) == Set(points) })
    #expect(draw.shuffled(points, round: 3) == rounds[3])
  }
}
