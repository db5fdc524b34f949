import Basics
import Processes
import Terms

// What a helper writes after it has measured, by hand (see `JSONMembers`). It is read by `Codable`; a test
// writes a report with a value in every member.

extension LaunchReport {
  /// The report as JSON.
  ///
  /// - Throws: As `JSONText.encode` for all that was not measured.
  package func json() throws -> [UInt8] {
    guard case .measured(let launch) = self else { return try JSONText.encode(self) }
    return Array("{\"measured\":{\"_0\":\(launch.json)}}".utf8)
  }
}

extension MeasuredLaunch {
  fileprivate var json: String {
    var members = JSONMembers()
    members.add("crewStartSeconds", crewStartSeconds)
    members.add("iterations", list: iterations.map(\.json))
    members.add("graphSeconds", graphSeconds)
    members.add("arenaSeconds", arenaSeconds)
    members.add("dependences", dependences)
    members.add("policy", policy?.rawValue)
    members.add("release", release?.rawValue)
    members.add("mode", mode)
    members.add("paceSeconds", paceSeconds)
    members.add("peakBytes", peakBytes)
    members.add("failure", failure)
    return members.text
  }
}

extension IterationReport {
  fileprivate var json: String {
    var members = JSONMembers()
    members.add("startedAt", startedAt)
    members.add("wallSeconds", wallSeconds)
    members.add("usefulSeconds", usefulSeconds)
    members.add("usefulMaxSeconds", usefulMaxSeconds)
    members.add("usage", json: usage.json)
    members.add("stealSeconds", stealSeconds)
    members.add("executed", executed)
    members.add("work", work)
    members.add("checksum", checksum)
    members.add("correct", correct)
    members.add("heldSeconds", list: heldSeconds?.map { "\($0)" })
    return members.text
  }
}

extension Usage {
  fileprivate var json: String {
    var members = JSONMembers()
    members.add("userMicroseconds", userMicroseconds)
    members.add("systemMicroseconds", systemMicroseconds)
    members.add("voluntarySwitches", voluntarySwitches)
    members.add("involuntarySwitches", involuntarySwitches)
    members.add("majorFaults", majorFaults)
    members.add("runDelayNanoseconds", runDelayNanoseconds)
    members.add("hasRunDelay", hasRunDelay)
    members.add("peakBytes", peakBytes)
    return members.text
  }
}
