// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
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
func tests(_ name: String, uses: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses, resources: resources, swiftSettings: strict)
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
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CPlatform"),
    .target(name: "CKernels"),
    .target(name: "CIO"),
    .systemLibrary(name: "CHwloc", pkgConfig: "hwloc", providers: [.apt(["libhwloc-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "CGnuplot",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"), .linkedLibrary("boost_system"),
        .linkedLibrary("boost_filesystem"), .linkedLibrary("util"),
      ]),
    module("TaskGraphs"),
    module("Kernels", uses: ["TaskGraphs", "CKernels", "CSQLite", "CIO"]),
    module("SpeedupKernels", uses: ["Kernels"]),
    module("Experiments", uses: ["TaskGraphs", yams]),
    module("Execution", uses: ["TaskGraphs", "Kernels", "CPlatform", deque]),
    module("Measurement", uses: ["Experiments", "Execution", "CPlatform", "CHwloc"]),
    module("Analysis", uses: ["Experiments"]),
    module("Reporting", uses: ["Analysis", "Experiments", "TaskGraphs", "CGnuplot"]),
    .executableTarget(
      name: "speedup",
      dependencies: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "speedup-launch", dependencies: ["Execution", "Experiments"], swiftSettings: strict),
    .executableTarget(
      name: "speedup-serve", dependencies: ["Kernels"] + nio, swiftSettings: strict),
    .executableTarget(
      name: "speedup-bench",
      dependencies: [
        "TaskGraphs", "Kernels", "Experiments", "Execution", "Measurement", "Analysis",
        "Reporting", "CPlatform",
      ],
      swiftSettings: strict),
    tests("KernelsTests", uses: ["Kernels", "CKernels", "TaskGraphs"]),
    tests(
      "ExecutionTests", uses: ["Execution", "Kernels", "TaskGraphs", "CPlatform", "CKernels"]),
    tests("MeasurementTests", uses: ["Measurement", "Execution", "Experiments", "TaskGraphs"]),
    tests(
      "LaunchTests", uses: ["Measurement", "Execution", "Kernels", "Experiments", "TaskGraphs"]),
    tests("TaskGraphsTests", uses: ["TaskGraphs"], resources: [.copy("Data")]),
    tests("ExperimentsTests", uses: ["Experiments", "TaskGraphs"]),
    tests("AnalysisTests", uses: ["Analysis", "Experiments"]),
    tests(
      "SpeedupTests",
      uses: ["speedup", "Measurement", "Execution", "Experiments", "Analysis", "TaskGraphs"]),
    tests("ReportingTests", uses: ["Reporting", "Analysis", "Experiments", "CGnuplot"]),
  ],
  cxxLanguageStandard: .cxx17
)
