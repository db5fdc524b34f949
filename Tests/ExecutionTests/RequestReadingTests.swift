import Crews
import Kernels
import TaskGraphs
import Terms
import Testing

@testable import Basics
@testable import Execution

/// Requests are written by `Codable` and read by hand: what one side knows, the other must.
@Suite("Reading of requests")
struct RequestReadingTests {
  /// A request with a value in every member, none of them the one that it has anyway.
  private static var full: MeasurementRequest {
    var job = JobRequest(
      tasks: 64,
      graph: .pattern(
        GraphPattern(kind: .amdahl, width: 8, steps: 1, radix: 2, seed: 7, serial: 0.25)),
      kernel: .library(
        path: "a b/lib.so", symbol: "f\"", takesContext: true, unit: "points", bound: .memory),
      grain: .max, seed: 3)
    job.surroundings.options = [.mode: "threads", .body: "512"]
    job.surroundings.folder = "/tmp/é"
    job.surroundings.serverPort = 65535
    var request = MeasurementRequest(
      job, model: .process, workers: 2, policy: .stealing,
      placement: Placement(cpus: [1, 0], ownCores: true, coreCount: 2), warmup: 1, iterations: 5,
      timesTasks: true)
    request.enoughSeconds = 1e-3
    request.release = .idle
    request.measuresPace = true
    request.expected = ExpectedResult(checksum: .max, tokens: [1, 2])
    request.tracePath = "t"
    request.ignoredDependence = IgnoredDependence(predecessor: 1, successor: 2)
    return request
  }

  private static var requests: [LaunchRequest] {
    let plain = JobRequest(tasks: 4, kernel: .catalog(name: "spin"), grain: 0, seed: 1)
    let graphs: [GraphReference] = [
      .file(path: "g.dot"), .random(RandomGraph(tasks: 9, predecessors: 2, layer: 3, seed: 4)),
      .random(RandomGraph(tasks: 9, predecessors: 2, layer: nil)),
    ]
    return [.measure(full), .probe, .reference(ReferenceRequest(job: plain, iterations: 2))]
      + graphs.map { graph in
        var job = plain
        job.graph = graph
        return .reference(ReferenceRequest(job: job, iterations: 1))
      } + [.measure(bare(plain))]
  }

  private static func bare(_ job: JobRequest) -> MeasurementRequest {
    MeasurementRequest(
      job, model: .serial, workers: 1,
      placement: Placement(cpus: [], ownCores: false, coreCount: 1),
      warmup: 0, iterations: 1, timesTasks: false)
  }

  @Test("each is read as it was written", arguments: requests)
  func roundTrip(request: LaunchRequest) throws {
    #expect(try LaunchRequest(JSONParser.value(JSONText.encode(request))) == request)
  }

  @Test("a program is no launch of a kernel")
  func program() throws {
    let request = LaunchRequest.command(
      CommandRequest(call: ProgramCall(words: ["true"]), timeLimit: 1))
    #expect(throws: DecodingError.self) {
      try LaunchRequest(JSONParser.value(JSONText.encode(request)))
    }
  }

  @Test(
    "a member that is missing, or of another kind, is noticed wherever it stands",
    arguments: requests)
  func everyMember(request: LaunchRequest) throws {
    let whole = try JSONParser.value(JSONText.encode(request))
    for (path, value) in Self.without(whole) {
      let read = try? LaunchRequest(value)
      #expect(read != request, "nobody misses \(path)")
    }
    for (path, value) in Self.wronged(whole) {
      #expect(throws: DecodingError.self, "\(path) may be anything") { try LaunchRequest(value) }
    }
  }

  @Test("the request of these tests has a value in every member")
  func fullness() {
    #expect(gaps(Self.full, "request") == [])
  }

  /// The value without one of its members, for each that it has at any depth.
  private static func without(_ value: JSONValue) -> [(String, JSONValue)] {
    guard case .object(let members) = value.content else { return [] }
    return members.indices.flatMap { place in
      var rest = members
      let member = rest.remove(at: place)
      return [(member.key, JSONValue(line: 1, content: .object(rest)))]
        + changed(members, place, without)
    }
  }

  /// The value with one of its members of a kind that none has, for each that holds no other members.
  private static func wronged(_ value: JSONValue) -> [(String, JSONValue)] {
    guard case .object(let members) = value.content else {
      return [("", JSONValue(line: 1, content: .null))]
    }
    return members.indices.flatMap { changed(members, $0, wronged) }
  }

  private static func changed(
    _ members: [JSONValue.Member], _ place: Int,
    _ changes: (JSONValue) -> [(String, JSONValue)]
  ) -> [(String, JSONValue)] {
    changes(members[place].value).map { path, value in
      var all = members
      all[place] = JSONValue.Member(key: all[place].key, value: value)
      return (all[place].key + "." + path, JSONValue(line: 1, content: .object(all)))
    }
  }
}
