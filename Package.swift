// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
  .product(name: $0, package: "swift-nio")
}

/// One of our modules; an arrow of docs/ARCHITECTURE.md is an entry in `uses`.
func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
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
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .target(name: "CPlatform"),
    .target(name: "CKernels"),
    .target(name: "CIO"),
    .systemLibrary(name: "CHwloc", pkgConfig: "hwloc", providers: [.apt(["libhwloc-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "CGnuplot",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_system"),
        .linkedLibrary("boost_filesystem"), .linkedLibrary("util"),
      ]),
    module("Output"),
    module("TaskGraphs", uses: ["Output"]),
    module("Kernels", uses: ["TaskGraphs", "Output", "CKernels", "CSQLite", "CIO"]),
    module("SpeedupKernels", uses: ["Kernels"]),
    module("Experiments", uses: ["TaskGraphs", "Output", "CYAML"]),
    module("Execution", uses: ["TaskGraphs", "Kernels", "Output", "CPlatform", deque]),
    module("Measurement", uses: ["Experiments", "Execution", "Output", "CPlatform", "CHwloc"]),
    module("Analysis", uses: ["Experiments", "Output"]),
    module("Reporting", uses: ["Analysis", "Experiments", "TaskGraphs", "Output", "CGnuplot"]),
    .executableTarget(
      name: "speedup",
      dependencies: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", "Output", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "speedup-launch", dependencies: ["Execution", "Experiments", "Output"],
      swiftSettings: strict),
    .executableTarget(
      name: "speedup-serve", dependencies: ["Kernels", "Output"] + nio, swiftSettings: strict),
    .executableTarget(
      name: "speedup-bench",
      dependencies: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", "Output", "CPlatform",
      ],
      swiftSettings: strict),
    tests("OutputTests", uses: ["Output"]),
    tests("KernelsTests", uses: ["Kernels", "CKernels", "TaskGraphs"]),
    tests(
      "ExecutionTests", uses: ["Execution", "Kernels", "TaskGraphs", "CPlatform", "CKernels"]),
    tests("MeasurementTests", uses: ["Measurement", "Execution", "Experiments", "TaskGraphs"]),
    tests(
      "LaunchTests",
      uses: ["Measurement", "Execution", "Kernels", "Experiments", "TaskGraphs", "Analysis"]),
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
