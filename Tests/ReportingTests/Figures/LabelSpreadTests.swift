import Testing

@testable import Reporting

@Suite("Labels that would collide")
struct LabelSpreadTests {
  private let room = 0.0...100.0

  @Test("labels with room stay where they want to be")
  func enoughRoom() {
    #expect(
      LabelSpread.places(wanted: [80, 10, 45], height: 10, bounds: room) == [80, 10, 45])
  }

  @Test("two labels at one place move apart by the same distance, the first on top")
  func pair() {
    #expect(LabelSpread.places(wanted: [50, 50], height: 10, bounds: room) == [55, 45])
  }

  @Test("labels at the edge stay within the bounds")
  func edge() {
    #expect(LabelSpread.places(wanted: [100, 99, 98], height: 10, bounds: room) == [100, 90, 80])
    #expect(LabelSpread.places(wanted: [0, 0], height: 10, bounds: room) == [10, 0])
    #expect(LabelSpread.places(wanted: [140], height: 10, bounds: room) == [100])
  }

  @Test("more labels than fit share the room evenly")
  func crowd() {
    let places = LabelSpread.places(
      wanted: Array(repeating: 50, count: 21), height: 10, bounds: room)
    #expect(places.first == 100)
    #expect(places.last == 0)
    #expect(zip(places, places.dropFirst()).allSatisfy { abs($0 - $1 - 5) < 1e-9 })
  }

  @Test("any labels keep their order, their distance and the bounds", arguments: 1...200)
  func anyLabels(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    let wanted = (0..<(2 + seed % 8)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 120 - 10
    }
    let places = LabelSpread.places(wanted: wanted, height: 10, bounds: room)
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (lower, upper) in zip(order, order.dropFirst()) {
      #expect(places[upper] - places[lower] >= 10 - 1e-9)
    }
    #expect(places.allSatisfy { $0 > -1e-9 && $0 < 100 + 1e-9 })
  }

  @Test("pooling gives the nearest rising sequence")
  func isotonic() {
    #expect(LabelSpread.isotonic([1, 3, 2, 4]) == [1, 2.5, 2.5, 4])
    #expect(LabelSpread.isotonic([3, 2, 1]) == [2, 2, 2])
    #expect(LabelSpread.isotonic([]).isEmpty)
  }
}
