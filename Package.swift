// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// What we build does without the regular expressions that the compiler imports by itself: they make 8% of a
/// helper, and 4% of the time until a launch begins (decision 0031).
let lean: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])
]

let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// C libraries as the archives of Debian, so that what is installed needs none of them (decision 0021).
func archives(_ names: String...) -> [LinkerSetting] { names.map { .linkedLibrary(":\($0).a") } }

/// In programs: a library of ours cannot hold this archive, whose code is bound to one place.
let sqlite = archives("libsqlite3")

/// For code that runs once a command and calls modules that are optimised: without the optimiser `speedup`
/// and `Reporting` take 6 seconds of CPU time to compile instead of 22, and a plot of 400,000 spans takes 5%
/// longer.
let quick: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// One of our modules; an arrow of docs/ARCHITECTURE.md is an entry in `uses`.
func module(
  _ name: String, uses: [Target.Dependency] = [], links: [LinkerSetting] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: uses, swiftSettings: strict + lean + settings, linkerSettings: links)
}

/// One of our programs.
func program(
  _ name: String, uses: [Target.Dependency], settings: [SwiftSetting] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: uses, swiftSettings: strict + lean + settings, linkerSettings: sqlite)
}

/// The tests of one module.
func tests(
  _ name: String, uses: [Target.Dependency], resources: [Resource] = [], excludes: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: uses, exclude: excludes, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "speedup",
  products: [
    .executable(name: "speedup", targets: ["speedup"]),
    .executable(name: "speedup-launch", targets: ["speedup-launch"]),
    .executable(name: "speedup-serve", targets: ["speedup-serve"]),
    .library(name: "speedup-kernels", type: .dynamic, targets: ["SpeedupKernels"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .target(name: "CPlatform"),
    .target(name: "CKernels"),
    .target(name: "CIO"),
    .systemLibrary(name: "CHwloc"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CSQLite"),
    .target(name: "CGnuplot", linkerSettings: archives("libboost_iostreams")),
    .target(name: "CMath", linkerSettings: archives("libminpack")),
    .systemLibrary(name: "CTask"),
    module("Basics"),
    module("TaskGraphs", uses: ["Basics"]),
    module("Schedules", uses: ["TaskGraphs", "Basics", heap]),
    module("Terms", uses: ["TaskGraphs", "Basics"]),
    module("Processes", uses: ["Basics", "CPlatform"]),
    module(
      "Crews",
      uses: [
        "Schedules", "Terms", "TaskGraphs", "Processes", "Basics", "CPlatform", "CTask", deque,
      ]),
    module(
      "Kernels",
      uses: [
        "Crews", "Terms", "TaskGraphs", "Processes", "Basics", "CTask", "CKernels", "CSQLite",
        "CIO",
      ]),
    module(
      "SpeedupKernels", uses: ["Kernels", "Crews", "Basics"], links: [.linkedLibrary("sqlite3")]),
    module(
      "Execution",
      uses: ["Kernels", "Crews", "Terms", "TaskGraphs", "Processes", "Basics", "CPlatform"]),
    module("Records", uses: ["Terms", "TaskGraphs", "Basics"]),
    module(
      "Experiments", uses: ["Terms", "TaskGraphs", "Basics", "CYAML"], links: archives("libyaml")),
    module(
      "Measurement",
      uses: [
        "Experiments", "Records", "Execution", "Crews", "Processes", "Terms", "TaskGraphs",
        "Basics",
        "CPlatform", "CHwloc",
      ],
      links: archives("libhwloc") + [.linkedLibrary("udev")]),
    module(
      "Analysis",
      uses: ["Records", "Experiments", "Schedules", "Terms", "TaskGraphs", "Basics", "CMath"]),
    module(
      "Reporting",
      uses: [
        "Analysis", "Records", "Experiments", "Schedules", "Terms", "TaskGraphs", "Basics",
        "CGnuplot",
      ],
      settings: quick),
    program(
      "speedup",
      uses: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis", "Records",
        "Reporting", "Crews", "Schedules", "Processes", "Terms", "Basics", argumentParser,
      ], settings: quick),
    program(
      "speedup-launch",
      uses: ["Execution", "Experiments", "Terms", "Processes", "Basics"]),
    program("speedup-serve", uses: ["Basics", "CIO", heap]),
    program(
      "speedup-bench",
      uses: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis", "Records",
        "Reporting", "Crews", "Schedules", "Processes", "Terms", "Basics", "CPlatform",
      ]),
    tests("BasicsTests", uses: ["Basics"]),
    tests("ServeTests", uses: ["speedup-serve", "Basics", "CIO"]),
    tests("CrewsTests", uses: ["Crews", "Terms", "TaskGraphs", "CPlatform", "CTask"]),
    tests("TermsTests", uses: ["Terms", "TaskGraphs", "Basics"]),
    tests("RecordsTests", uses: ["Records", "Terms", "TaskGraphs", "Basics"]),
    tests(
      "KernelsTests",
      uses: [
        "Kernels", "Crews", "Terms", "Processes", "CKernels", "CTask", "TaskGraphs", "Basics",
        "CPlatform",
      ]),
    tests(
      "ExecutionTests",
      uses: [
        "Execution", "Kernels", "Crews", "Schedules", "Terms", "Processes", "TaskGraphs", "Basics",
        "CPlatform", "CKernels", "CTask",
      ]),
    tests(
      "MeasurementTests",
      uses: [
        "Measurement", "Execution", "Records", "Experiments", "Crews", "Processes", "Terms",
        "TaskGraphs", "Basics", "CTask", "CPlatform",
      ]),
    tests(
      "LaunchTests",
      uses: [
        "Measurement", "Execution", "Kernels", "Experiments", "Records", "Crews", "Processes",
        "Terms", "Schedules",
        "TaskGraphs", "Basics", "CTask", "CPlatform", "Analysis",
      ]),
    tests("TaskGraphsTests", uses: ["TaskGraphs", "Basics"], resources: [.copy("Data")]),
    tests(
      "SchedulesTests", uses: ["Schedules", "TaskGraphs", "Basics"], resources: [.copy("Data")]),
    tests("ExperimentsTests", uses: ["Experiments", "Records", "Terms", "TaskGraphs", "Basics"]),
    tests(
      "AnalysisTests",
      uses: [
        "Analysis", "Records", "Experiments", "Schedules", "Terms", "TaskGraphs", "Basics", "CMath",
      ]),
    tests(
      "SpeedupTests",
      uses: [
        "Crews",
        "speedup", "Measurement", "Execution", "Experiments", "Analysis", "Records", "Processes",
        "Terms",
        "Basics", "CTask", "CPlatform", "TaskGraphs",
      ]),
    tests(
      "ToolTests",
      uses: [
        "Kernels",
        "speedup", "TaskGraphs", "Experiments", "Measurement", "Execution", "Analysis", "Records",
        "Reporting", "Processes", "Terms", "Basics", "CTask", "CPlatform",
      ], excludes: ["Golden/Files"]),
    tests(
      "ReportingTests",
      uses: [
        "Reporting", "Analysis", "Records", "Experiments", "Schedules", "Terms", "TaskGraphs",
        "Basics", "CGnuplot",
      ],
      resources: [.copy("Data")]),
  ],
  cxxLanguageStandard: .cxx17
)
