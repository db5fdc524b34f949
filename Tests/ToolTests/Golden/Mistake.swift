import Testing

/// Something that people do wrong, and how the tool is then called.
struct Mistake: Sendable, CustomTestStringConvertible {
  let name: String
  var file: String?
  var text = ""
  /// `./` is the folder of the file.
  let arguments: [String]
  /// Whether the answer holds a path as seen from the current folder, which only a program can change.
  var needsProgram = false

  var testDescription: String { name }

  private static func experiment(_ name: String, _ text: String) -> Mistake {
    Mistake(name: name, file: "x.yaml", text: text, arguments: ["run", "./x.yaml", "--dry-run"])
  }

  private static func graph(_ name: String, _ text: String, ending: String = "yaml") -> Mistake {
    Mistake(name: name, file: "x.\(ending)", text: text, arguments: ["graph", "./x.\(ending)"])
  }

  private static func flags(_ name: String, _ arguments: String...) -> Mistake {
    Mistake(name: name, arguments: arguments)
  }

  private static func table(_ name: String, _ text: String, _ more: String...) -> Mistake {
    Mistake(name: name, file: "x.csv", text: text, arguments: ["fit", "./x.csv"] + more)
  }

  static let all = experiments + graphs + tables + calls

  private static let experiments = [
    experiment("empty-file", ""),
    experiment("list-in-place-of-names", "- experiment\n- workload\n"),
    experiment("misspelt-key", "experiment: x\nworkload: {kernl: spin, grain: 1, tasks: 1}\n"),
    experiment("misspelt-kernel", "experiment: x\nworkload: {kernel: spinn, grain: 1, tasks: 1}\n"),
    experiment("misspelt-command", "experiment: x\nworkload: {comand: echo}\n"),
    experiment(
      "name-with-capitals", "experiment: My Test\nworkload: {kernel: spin, grain: 1, tasks: 1}\n"),
    experiment(
      "workers-without-brackets",
      "experiment: x\nworkload: {kernel: spin, grain: 1, tasks: 1}\nsweep: {workers: 1,2,4}\n"),
    experiment("tabs", "experiment: x\nworkload:\n\tkernel: spin\n"),
    experiment(
      "no-space-behind-colon", "experiment:x\nworkload: {kernel: spin, grain: 1, tasks: 1}\n"),
    experiment(
      "key-twice", "experiment: x\nexperiment: y\nworkload: {kernel: spin, grain: 1, tasks: 1}\n"),
    experiment("open-brace", "experiment: x\nworkload: {kernel: spin, grain: 1\n"),
    experiment("bare-pipe", "experiment: x\nworkload: {command: \"seq 9 | wc -l\"}\n"),
    experiment("unknown-placeholder", "experiment: x\nworkload: {command: \"echo {worker}\"}\n"),
    experiment(
      "many-mistakes",
      "experiment: Bad\nworkload: {kernel: nop, grain: -5, tasks: many}\nsweep: {models: [fibre], workers: [0]}\n"
    ),
  ]

  private static let graphs = [
    graph("cycle", "graph: g\ntasks:\n  A: {after: [B]}\n  B: {after: [A]}\n"),
    graph("unknown-task", "graph: g\ntasks:\n  split: {cost: 1}\n  join: {after: [splt]}\n"),
    graph("task-twice", "graph: g\ntasks:\n  A: {cost: 1}\n  A: {cost: 2}\n"),
    graph("costs-without-workers", "graph: g\ntasks:\n  A: {cost: [1, 2]}\n"),
    graph(
      "costs-of-too-few-workers", "graph: g\nworkers: [P1, P2]\ntasks:\n  A: {cost: [1, 2, 3]}\n"),
    graph("message-of-words", "graph: g\ntasks:\n  A: {cost: 1}\n  B: {after: {A: soon}}\n"),
    graph("negative-cost", "graph: g\ntasks:\n  A: {cost: -1}\n"),
    Mistake(
      name: "experiment-as-graph", file: "x.yaml",
      text: "experiment: x\nworkload: {kernel: spin, grain: 1, graph: {file: g.yaml}}\n",
      arguments: ["graph", "x.yaml"], needsProgram: true),
    graph("stg-prototype", " 8 2\n 0 1 0\n 1 2 1 0 3\n", ending: "stg"),
    graph("stg-cut", "3\n0 1 0\n", ending: "stg"),
    graph("json-cut", "{\"workflow\": {", ending: "json"),
    graph("unknown-ending", "x", ending: "txt"),
  ]

  private static let tables = [
    table("table-with-decimal-commas", "workers,wall_s\n1,10,5\n2,5,3\n"),
    table("table-without-names", "1,10\n2,5\n"),
    table("table-of-two-experiments", "workers,size,wall_s\n1,9,10\n2,9,5\n1,99,80\n2,99,41\n"),
    table("table-with-two-times", "workers,time,elapsed\n1,10,11\n"),
    table("table-column-of-nothing", "workers,wall_s\n1,10\n", "--column", "cores"),
    Mistake(
      name: "hyperfine-without-parameter", file: "x.json",
      text: "{\"results\": [{\"command\": \"app -t 1\", \"mean\": 1.5}]}",
      arguments: ["fit", "./x.json"]),
  ]

  private static let calls = [
    flags("no-arguments-of-run", "run"),
    flags("unknown-command", "rum"),
    flags("missing-experiment", "run", "./missing.yaml"),
    flags("missing-results", "analyze", "./missing"),
    flags("missing-run", "run", "--resume", "./missing"),
    flags("no-models", "run", "./x.yaml", "--models", ",,,"),
    flags("no-workers", "run", "./x.yaml", "--workers", "0"),
    flags("empty-output", "run", "./x.yaml", "--output", ""),
    flags("unknown-figure", "plot", "./missing", "--figure", "speedupp"),
    flags("unknown-theme", "plot", "./missing", "--theme", "drak"),
    flags(
      "unknown-policy", "simulate", "stencil", "--width", "4", "--steps", "3", "--policy", "lst"),
    flags(
      "unknown-way-of-a-broadcast", "simulate", "cholesky", "--width", "3", "--broadcast", "2s:ring"
    ),
    flags("steps-of-many-schedules", "simulate", "cholesky", "--width", "3", "--steps"),
    flags("change-of-no-task", "simulate", "cholesky", "--width", "3", "--what-if", "T5"),
    flags("unknown-pattern", "graph", "--pattern", "stencl"),
    Mistake(
      name: "rows-with-a-stray-quote", file: "x.csv",
      text:
        "experiment,model,workers,wall_s,status\nx,thread,1,0.5,ok\nx,\"thread,2,0.3,ok\nx,thread,2,0.3,ok\n",
      arguments: ["analyze", "./x.csv"]),
    Mistake(
      name: "rows-of-something-else", file: "x.csv", text: "a,b\n1,2\n",
      arguments: ["analyze", "./x.csv"]),
  ]
}
