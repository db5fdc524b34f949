/// How lines of a name are drawn, as a file of styles says it.
package struct NamedStyle: Sendable, Equatable {
  /// Of a model, a runtime or a program.
  package var name: String
  /// A word for a colour, or `#RRGGBB`; nil where nothing is said.
  package var colour: String?
  package var marker: String?
  package var dash: String?
  /// How many times as wide as others.
  package var width: Double?

  package init(
    name: String, colour: String? = nil, marker: String? = nil, dash: String? = nil,
    width: Double? = nil
  ) {
    self.name = name
    self.colour = colour
    self.marker = marker
    self.dash = dash
    self.width = width
  }

  /// What may be written.
  package struct Words: Sendable, Equatable {
    package var colours: [String]
    package var markers: [String]
    package var dashes: [String]

    package init(colours: [String], markers: [String], dashes: [String]) {
      self.colours = colours
      self.markers = markers
      self.dashes = dashes
    }
  }

  /// What widths may be.
  package static let widths = 0.2...5.0
}
