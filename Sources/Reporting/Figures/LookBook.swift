package import Experiments

/// The looks of names in a project: a model or runtime is drawn alike in all figures.
package struct LookBook: Sendable, Equatable {
  /// What the project says: of these names alone.
  private var recorded: [String: Figure.Look] = [:]

  /// A book with what a file of styles says.
  ///
  /// - Parameter styles: What an entry leaves out is as without it.
  package init(_ styles: [NamedStyle] = []) {
    for style in styles {
      var look = Self.standard(style.name)
      if let colour = style.colour.flatMap({ Figure.Colour($0) }) { look.colour = colour }
      if let marker = Figure.Marker.allCases.first(where: { $0.name == style.marker }) {
        look.marker = marker
      }
      if let dash = Figure.Dash.allCases.first(where: { $0.name == style.dash }) {
        look.dash = dash
      }
      look.width = style.width ?? 1
      recorded[style.name] = look
    }
  }

  /// The look of a name, a function of it alone where the project says nothing.
  package func look(of name: String) -> Figure.Look { recorded[name] ?? Self.standard(name) }

  private static func standard(_ name: String) -> Figure.Look {
    KnownLooks.look(of: name) ?? LookPalette.looks(of: name)[0]
  }

  /// The looks of the names of one figure.
  ///
  /// - Parameter names: Each once.
  /// - Returns: One look a name. Where two are alike, the later one has the next that is free.
  package func looks(of names: [String]) -> [Figure.Look] {
    names.reduce(into: [Figure.Look]()) { looks, name in
      let own = look(of: name)
      let isTaken = looks.contains(where: own.isLike)
      let free = LookPalette.looks(of: name).first { look in !looks.contains(where: look.isLike) }
      looks.append(isTaken ? free ?? own : own)
    }
  }

  /// Gives names a look for good.
  ///
  /// A name that is not well known takes, from its own look on, the first of a colour that fewest names have.
  ///
  /// - Parameter names: Those that are recorded already stay as they are.
  /// - Returns: What is new, in the order of the names.
  package mutating func record(_ names: [String]) -> [NamedStyle] {
    let fresh = Set(names).subtracting(recorded.keys).sorted()
    for name in fresh { recorded[name] = KnownLooks.look(of: name) }
    for name in fresh where recorded[name] == nil { recorded[name] = freeLook(of: name) }
    return fresh.map { name in
      let look = look(of: name)
      return NamedStyle(
        name: name, colour: look.colour.name, marker: look.marker.name, dash: look.dash.name)
    }
  }

  private func freeLook(of name: String) -> Figure.Look {
    let taken = Array(recorded.values)
    let free = LookPalette.looks(of: name).filter { look in
      !taken.contains(where: look.isLike)
    }
    func uses(_ colour: Figure.Colour) -> Int { taken.count { $0.colour == colour } }
    // The first of equals.
    return free.min { uses($0.colour) < uses($1.colour) } ?? look(of: name)
  }
}
