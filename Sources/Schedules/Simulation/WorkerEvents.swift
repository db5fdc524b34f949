import HeapModule

/// When workers become free, the earliest first.
struct WorkerEvents {
  struct Event: Comparable {
    let time: Double
    let worker: UInt32

    static func < (a: Event, b: Event) -> Bool {
      a.time != b.time ? a.time < b.time : a.worker < b.worker
    }
  }

  private var heap: Heap<Event>

  /// Each worker at the time when it can begin.
  init(readiness: [Double]) {
    heap = Heap(
      readiness.enumerated().map { Event(time: $1, worker: UInt32(truncatingIfNeeded: $0)) })
  }

  var nextTime: Double? { heap.min?.time }

  mutating func insert(_ worker: Int, at time: Double) {
    heap.insert(Event(time: time, worker: UInt32(truncatingIfNeeded: worker)))
  }

  /// Takes out the next worker that is free at `time`; nil when there is none any more.
  mutating func pop(at time: Double) -> Int? {
    guard let event = heap.min, event.time == time else { return nil }
    return Int(heap.removeMin().worker)
  }
}
