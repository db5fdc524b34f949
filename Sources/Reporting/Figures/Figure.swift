/// A figure as a value: everything it shows, and nothing of how it is drawn.
///
/// Its gnuplot script is a pure function of it (`GnuplotScript`).
package struct Figure: Sendable, Equatable {
  package var title: String
  /// A sentence under the title, cut where it is too long; may be empty.
  package var about = ""
  /// Wordings of the line of facts below, the fullest first: the first that fits is drawn.
  package var subtitles: [String]
  package var x: Axis
  package var y: Axis
  package var series: [Series]
  package var ideals: [Ideal]
  package var limits: [Limit]
  /// Filled boxes behind the lines.
  package var boxes: [Box]
  /// Filled areas behind all.
  package var bands: [Band]
  /// Vertical lines with words above them.
  package var notes: [Note]
  /// Further lines of that kind, the most important first: words that would collide are left out.
  package var marks: [Note] = []
  /// Words of rows without data, at their places on y: what the rows below have in common.
  package var headings: [Tick] = []
  package var footnotes: [String]

  package init(
    title: String, subtitles: [String], x: Axis, y: Axis, series: [Series],
    ideals: [Ideal] = [], limits: [Limit] = [], boxes: [Box] = [], notes: [Note] = [],
    footnotes: [String] = [], bands: [Band] = []
  ) {
    self.title = title
    self.subtitles = subtitles
    self.x = x
    self.y = y
    self.series = series
    self.ideals = ideals
    self.limits = limits
    self.boxes = boxes
    self.notes = notes
    self.footnotes = footnotes
    self.bands = bands
  }

  /// One line of the figure, labelled at its end.
  package struct Series: Sendable, Equatable {
    package var label: String
    package var look: Look
    package var line: Line
    /// Ascending in x.
    package var points: [Point]

    package init(label: String, look: Look, line: Line = .joined, points: [Point]) {
      self.label = label
      self.look = look
      self.line = line
      self.points = points
    }
  }

  /// How the points of a series are joined.
  package enum Line: Sendable, Equatable {
    /// From point to point.
    case joined
    /// A thin level line at the height of the last point, over the whole width.
    case level
    /// Level from each point to the next, without markers.
    case steps
    /// Not joined; the intervals lie along x.
    case apart
    /// Markers alone.
    case markers
    /// Small markers alone: there are many.
    case cloud
    /// From point to point without markers; dashed where nothing was measured.
    case curve(isDashed: Bool)
    /// Only the name, beside the last point.
    case name

    /// Whether points have markers.
    var hasMarkers: Bool {
      [.joined, .level, .markers, .cloud, .apart].contains(self)
    }
  }

  /// An area between the ends of the intervals of its points.
  package struct Band: Sendable, Equatable {
    package var look: Look
    /// Ascending in x, each with an interval.
    package var points: [Point]
  }

  /// A filled rectangle in the units of the axes.
  package struct Box: Sendable, Equatable {
    package var x: ClosedRange<Double>
    package var y: ClosedRange<Double>
    /// As `#RRGGBB` on white.
    package var fill: String
    /// Drawn inside when it fits; may be empty.
    package var label: String
    /// Whether a thin line in the colour of the background parts it from its neighbours.
    package var isFramed: Bool

    /// Of time in which a worker runs nothing.
    package static let idle = "#E4E4E4"

    package init(
      x: ClosedRange<Double>, y: ClosedRange<Double>, fill: String, label: String = "",
      isFramed: Bool = true
    ) {
      self.x = x
      self.y = y
      self.fill = fill
      self.label = label
      self.isFramed = isFramed
    }
  }

  /// A measured point in the units of the axes.
  package struct Point: Sendable, Equatable {
    package var x: Double
    package var y: Double
    /// The ends of its error bar; nil where there is no interval.
    package var interval: ClosedRange<Double>?
    /// Whether the marker is hollow: a point with a doubt.
    package var hollow: Bool

    package init(x: Double, y: Double, interval: ClosedRange<Double>? = nil, hollow: Bool = false) {
      self.x = x
      self.y = y
      self.interval = interval
      self.hollow = hollow
    }
  }

  /// What perfect scaling would look like: a thin dashed grey line, with its label at its end; above the
  /// data where y has rows.
  package struct Ideal: Sendable, Equatable {
    package var label: String
    package var points: [Point]

    package init(label: String = "ideal", points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// What values must not cross: a thin dotted level line, labelled at its end.
  package struct Limit: Sendable, Equatable {
    package var label: String
    package var y: Double
    /// Of the line and its label, as `#RRGGBB` on white.
    package var ink: String

    /// Of a limit that holds for several series.
    package static let grey = "#5A5A5A"

    package init(label: String, y: Double, ink: String = grey) {
      self.label = label
      self.y = y
      self.ink = ink
    }
  }

  /// A thin dotted vertical line with words at its top.
  package struct Note: Sendable, Equatable {
    package var x: Double
    package var text: String

    package init(x: Double, text: String) {
      self.x = x
      self.text = text
    }
  }
}

/// A figure and the name of its files.
package struct NamedFigure: Sendable, Equatable {
  package var name: String
  package var figure: Figure

  package init(name: String, figure: Figure) {
    self.name = name
    self.figure = figure
  }
}
