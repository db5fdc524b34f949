import Kernels
import Measurement

/// The version of the product (semantic versioning), set here alone; CHANGELOG.md has a section for it.
enum Version {
  static let text = "0.1.0"
}

extension MachineEnvironment {
  /// What rows of this machine and this build were measured on.
  static func ofThisBuild(_ machine: Machine) -> MachineEnvironment {
    ofThisMachine(
      topology: machine.topology, limits: machine.limits, version: Version.text,
      vectorLevel: VectorLevel.best.rawValue)
  }
}
