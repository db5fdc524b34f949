import HeapModule

/// When workers become free, the earliest first.
///
/// Of one moment those come first whose tasks began first: in a run, too, a worker that went on with its own
/// is a little ahead of one that had to take from another.
struct WorkerEvents {
  struct Event: Comparable {
    let time: Double
    let number: UInt32
    let worker: UInt32

    static func < (a: Event, b: Event) -> Bool {
      a.time != b.time ? a.time < b.time : a.number < b.number
    }
  }

  private var heap: Heap<Event>
  private var next: UInt32

  /// Each worker at the time when it can begin.
  init(readiness: [Double]) {
    heap = Heap(
      readiness.enumerated().map { worker, time in
        let number = UInt32(truncatingIfNeeded: worker)
        return Event(time: time, number: number, worker: number)
      })
    next = UInt32(truncatingIfNeeded: readiness.count)
  }

  var nextTime: Double? { heap.min?.time }

  mutating func insert(_ worker: Int, at time: Double) {
    heap.insert(Event(time: time, number: next, worker: UInt32(truncatingIfNeeded: worker)))
    next &+= 1
  }

  /// Takes out the next worker that is free at `time`; nil when there is none any more.
  mutating func pop(at time: Double) -> Int? {
    guard let event = heap.min, event.time == time else { return nil }
    return Int(heap.removeMin().worker)
  }
}
