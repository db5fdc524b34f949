package import Experiments

/// What the figures of a run say beside their data.
package struct FigureContext: Sendable, Equatable {
  /// What the experiment says of itself, for the line under the title; may be empty.
  package var about: String
  /// The graph of its tasks; nil where they do not wait for each other, or it is not known.
  package var graph: GraphSubject?
  /// Rounds of the run; nil takes them from the points.
  package var rounds: Int?
  /// Cores that the run may use; nil if not known.
  package var usableCores: Int?
  /// Cores without their hyper-threads; nil if not known.
  package var physicalCores: Int?
  /// The model of the processor, for the last line; may be empty.
  package var machine: String
  /// What must hold of the points; those of the quantity of a figure are lines in it.
  package var expectations: [Expectation]
  /// How names are drawn in this project.
  package var looks: LookBook

  package init(
    about: String = "", graph: GraphSubject? = nil, rounds: Int? = nil, usableCores: Int? = nil,
    physicalCores: Int? = nil, machine: String = "", expectations: [Expectation] = [],
    looks: LookBook = LookBook()
  ) {
    self.about = about
    self.graph = graph
    self.rounds = rounds
    self.usableCores = usableCores
    self.physicalCores = physicalCores
    self.machine = machine
    self.expectations = expectations
    self.looks = looks
  }
}
