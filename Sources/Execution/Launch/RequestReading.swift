package import Basics
import Crews
import Kernels
import TaskGraphs
import Terms

// What a helper reads before it does anything else, by hand (see `JSONValue.member`). It is written by
// `Codable`; a test takes each member away, and out of place, and expects that this notices.

extension LaunchRequest {
  /// The request in a text that `JSONText.encode` made of it.
  ///
  /// - Parameter json: The value of that text.
  /// - Throws: `DecodingError` for another form, and for a program: those go to `ProgramService`.
  package init(_ json: JSONValue) throws {
    let member = try json.caseMember()
    switch member.key {
    case "measure": self = .measure(try MeasurementRequest(member.value.member("_0")))
    case "reference": self = .reference(try ReferenceRequest(member.value.member("_0")))
    case "probe": self = .probe
    default: throw json.mistake("no launch of a kernel")
    }
  }
}

extension MeasurementRequest {
  fileprivate init(_ json: JSONValue) throws {
    job = try JobRequest(json.member("job"))
    model = try json.member("model").word(ExecutionModel.init)
    workers = try json.member("workers").int()
    policy = try json["policy"]?.word(SchedulingPolicy.init)
    placement = try Placement(json.member("placement"))
    warmup = try json.member("warmup").int()
    iterations = try json.member("iterations").int()
    enoughSeconds = try json["enoughSeconds"]?.real()
    release = try json.member("release").word(WorkerRelease.init)
    measuresPace = try json.member("measuresPace").flag()
    timesTasks = try json.member("timesTasks").flag()
    expected = try json["expected"].map { try ExpectedResult($0) }
    tracePath = try json["tracePath"]?.text()
    ignoredDependence = try json["ignoredDependence"].map { try IgnoredDependence($0) }
  }
}

extension ReferenceRequest {
  fileprivate init(_ json: JSONValue) throws {
    job = try JobRequest(json.member("job"))
    iterations = try json.member("iterations").int()
  }
}

extension JobRequest {
  fileprivate init(_ json: JSONValue) throws {
    tasks = try json.member("tasks").int()
    graph = try GraphReference(json.member("graph"))
    kernel = try KernelReference(json.member("kernel"))
    grain = try json.member("grain").uint64()
    seed = try json.member("seed").uint64()
    surroundings = try Surroundings(json.member("surroundings"))
  }
}

extension JobRequest.Surroundings {
  fileprivate init(_ json: JSONValue) throws {
    options = [:]
    for member in try json.member("options").members() {
      guard let option = KernelOption(rawValue: member.key) else {
        throw member.value.mistake("no option of a kernel")
      }
      options[option] = try member.value.text()
    }
    folder = try json["folder"]?.text()
    serverPort = try json["serverPort"].map { port in
      guard let number = UInt16(exactly: try port.int()) else { throw port.mistake("no port") }
      return number
    }
  }
}

extension GraphReference {
  fileprivate init(_ json: JSONValue) throws {
    let member = try json.caseMember()
    switch member.key {
    case "independent": self = .independent
    case "pattern": self = .pattern(try GraphPattern(member.value.member("_0")))
    case "file": self = .file(path: try member.value.member("path").text())
    case "random": self = .random(try RandomGraph(member.value.member("_0")))
    default: throw json.mistake("no graph")
    }
  }
}

extension GraphPattern {
  fileprivate init(_ json: JSONValue) throws {
    self.init(
      kind: try json.member("kind").word(Kind.init), width: try json.member("width").int(),
      steps: try json.member("steps").int(), radix: try json.member("radix").int(),
      seed: try json.member("seed").uint64(), serial: try json.member("serial").real())
  }
}

extension RandomGraph {
  fileprivate init(_ json: JSONValue) throws {
    self.init(
      tasks: try json.member("tasks").int(), predecessors: try json.member("predecessors").int(),
      layer: try json["layer"]?.int(), seed: try json.member("seed").uint64())
  }
}

extension KernelReference {
  fileprivate init(_ json: JSONValue) throws {
    let member = try json.caseMember()
    let values = member.value
    switch member.key {
    case "catalog": self = .catalog(name: try values.member("name").text())
    case "library":
      self = .library(
        path: try values.member("path").text(), symbol: try values.member("symbol").text(),
        takesContext: try values.member("takesContext").flag(),
        unit: try values.member("unit").text(), bound: try values.member("bound").word(Bound.init))
    default: throw json.mistake("no kernel")
    }
  }
}

extension Placement {
  fileprivate init(_ json: JSONValue) throws {
    self.init(
      cpus: try json.member("cpus").list { try $0.int() },
      ownCores: try json.member("ownCores").flag(), coreCount: try json.member("coreCount").int())
  }
}

extension ExpectedResult {
  fileprivate init(_ json: JSONValue) throws {
    self.init(
      checksum: try json.member("checksum").uint64(),
      tokens: try json.member("tokens").list { try $0.uint64() })
  }
}

extension IgnoredDependence {
  fileprivate init(_ json: JSONValue) throws {
    self.init(
      predecessor: try json.member("predecessor").int(),
      successor: try json.member("successor").int())
  }
}
