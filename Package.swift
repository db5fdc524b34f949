// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// C libraries as the archives of Debian, so that what is installed needs none of them (decision 0021).
func archives(_ names: String...) -> [LinkerSetting] { names.map { .linkedLibrary(":\($0).a") } }

/// In programs: a library of ours cannot hold this archive, whose code is bound to one place.
let sqlite = archives("libsqlite3")

/// One of our modules; an arrow of docs/ARCHITECTURE.md is an entry in `uses`.
func module(
  _ name: String, uses: [Target.Dependency] = [], links: [LinkerSetting] = []
) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict, linkerSettings: links)
}

/// One of our programs.
func program(_ name: String, uses: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: uses, swiftSettings: strict, linkerSettings: sqlite)
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
    module("Output"),
    module("TaskGraphs", uses: ["Output"]),
    module("Kernels", uses: ["TaskGraphs", "Output", "CKernels", "CSQLite", "CIO"]),
    module("SpeedupKernels", uses: ["Kernels"], links: [.linkedLibrary("sqlite3")]),
    module(
      "Experiments", uses: ["TaskGraphs", "Output", "CYAML"], links: archives("libyaml")),
    module("Execution", uses: ["TaskGraphs", "Kernels", "Output", "CPlatform", deque]),
    module(
      "Measurement", uses: ["Experiments", "Execution", "Output", "CPlatform", "CHwloc"],
      links: archives("libhwloc") + [.linkedLibrary("udev")]),
    module("Analysis", uses: ["Experiments", "Output"]),
    module("Reporting", uses: ["Analysis", "Experiments", "TaskGraphs", "Output", "CGnuplot"]),
    program(
      "speedup",
      uses: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", "Output", argumentParser,
      ]),
    program("speedup-launch", uses: ["Execution", "Experiments", "Output"]),
    program("speedup-serve", uses: ["Kernels", "Output", "CIO", heap]),
    program(
      "speedup-bench",
      uses: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", "Output", "CPlatform",
      ]),
    tests("OutputTests", uses: ["Output"]),
    tests("KernelsTests", uses: ["Kernels", "CKernels", "TaskGraphs"]),
    tests(
      "ExecutionTests", uses: ["Execution", "Kernels", "TaskGraphs", "CPlatform", "CKernels"]),
    tests("MeasurementTests", uses: ["Measurement", "Execution", "Experiments", "TaskGraphs"]),
    tests(
      "LaunchTests",
      uses: ["Measurement", "Execution", "Kernels", "Experiments", "TaskGraphs", "Analysis"]),
    tests("ServeTests", uses: ["speedup-serve", "Kernels"]),
    tests("TaskGraphsTests", uses: ["TaskGraphs"], resources: [.copy("Data")]),
    tests("ExperimentsTests", uses: ["Experiments", "TaskGraphs"]),
    tests("AnalysisTests", uses: ["Analysis", "Experiments"]),
    tests(
      "SpeedupTests",
      uses: [
        "speedup", "Measurement", "Execution", "Experiments", "Analysis", "Output", "TaskGraphs",
      ]),
    tests(
      "ToolTests",
      uses: [
        "speedup", "TaskGraphs", "Experiments", "Measurement", "Execution", "Analysis", "Reporting",
      ], excludes: ["Golden/Files"]),
    tests(
      "ReportingTests", uses: ["Reporting", "Analysis", "Experiments", "CGnuplot"],
      resources: [.copy("Data")]),
  ],
  cxxLanguageStandard: .cxx17
)
