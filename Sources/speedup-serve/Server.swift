import HeapModule

/// Answers all connections, each request after its latency, on the thread that calls it: the server
/// only waits, and the cores belong to those that are measured.
final class Server {
  private struct Deadline: Comparable {
    let time: UInt64
    let connection: Connection

    static func == (left: Deadline, right: Deadline) -> Bool { left.time == right.time }
    static func < (left: Deadline, right: Deadline) -> Bool { left.time < right.time }
  }

  private let options: ServeOptions
  private let listener: Listener
  private var poller: Poller
  private var alarm: Alarm
  private var connections: [Int32: Connection] = [:]
  private var deadlines = Heap<Deadline>()
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  init(_ listener: Listener, _ options: ServeOptions) throws(ServerFailure) {
    self.options = options
    self.listener = listener
    poller = try Poller()
    alarm = try Alarm()
    for descriptor in [listener.descriptor, alarm.descriptor] {
      try poller.add(descriptor, Poller.Interest(reads: true, writes: false))
    }
  }

  /// Serves until the system refuses something.
  func run() throws(ServerFailure) -> Never {
    while true {
      for index in 0..<(try poller.wait()) {
        let (descriptor, interest) = poller.ready(index)
        switch descriptor {
        case listener.descriptor: try takeConnections()
        case alarm.descriptor: meetDeadlines(Alarm.now)
        default:
          // One that an earlier event closed is not there any more.
          guard let connection = connections[descriptor] else { continue }
          if interest.reads && !connection.receive(&chunk) {
            forget(connection)
          } else {
            proceed(connection)
          }
        }
      }
      alarm.set(deadlines.min?.time)
    }
  }

  private func takeConnections() throws(ServerFailure) {
    while let descriptor = try listener.accept() {
      let connection = Connection(descriptor)
      try poller.add(descriptor, connection.interest)
      connections[descriptor] = connection
    }
  }

  private func meetDeadlines(_ now: UInt64) {
    while let first = deadlines.min, first.time <= now {
      let connection = deadlines.removeMin().connection
      guard connection.deadline == first.time else { continue }
      connection.deadline = nil
      if case .holding(let answer) = connection.state {
        connection.state = .sending(answer)
        proceed(connection)
      } else {
        forget(connection)
      }
    }
  }

  /// Does all that can be done now.
  private func proceed(_ connection: Connection) {
    loop: while true {
      switch connection.state {
      case .holding: break loop
      case .ending:
        if connection.deadline == nil { schedule(connection, Alarm.now + Self.patience) }
        break loop
      case .sending:
        guard connection.send() else { return forget(connection) }
        if case .sending = connection.state { break loop }
      case .waiting:
        guard takeRequest(connection) else { break loop }
      }
    }
    if connection.wanted != connection.interest {
      connection.interest = connection.wanted
      poller.change(connection.descriptor, connection.wanted)
    }
  }

  /// Begins with the next request; false when there is none.
  private func takeRequest(_ connection: Connection) -> Bool {
    do throws(RequestError) {
      guard let head = try connection.requests.next() else { return false }
      guard head.isGet, let query = RequestQuery(head.target, options) else {
        connection.state = .sending(Answer(.badRequest, isLast: head.isLast))
        return true
      }
      let deadline =
        query.latency == 0 ? nil : Alarm.now + UInt64(query.latency) * 1_000_000
      let answer = Answer(to: query, isLast: head.isLast)
      connection.state = deadline == nil ? .sending(answer) : .holding(answer)
      if let deadline { schedule(connection, deadline) }
    } catch {
      connection.state = .sending(Answer(error.status, isLast: true))
    }
    return true
  }

  private func schedule(_ connection: Connection, _ deadline: UInt64) {
    connection.deadline = deadline
    deadlines.insert(Deadline(time: deadline, connection: connection))
  }

  private func forget(_ connection: Connection) {
    connections[connection.descriptor] = nil
    connection.end()
  }

  /// How long a client may take to close after its last answer, in nanoseconds.
  private static let patience: UInt64 = 1_000_000_000
}
