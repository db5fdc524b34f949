/// A graph that is described by a few numbers.
package struct GraphPattern: Sendable, Hashable, Codable {
  package let kind: Kind

  /// Columns: the tasks of a full step.
  package let width: Int

  /// Steps in time; 1 where the kind has none.
  package let steps: Int

  /// Dependences of a task in `nearest`, `spread` and `random-nearest`, reducers in `map-reduce`.
  package let radix: Int

  /// Which of the random graphs.
  package let seed: UInt64

  /// A description; `graph()` checks it.
  ///
  /// - Parameters:
  ///   - kind: What the pattern is.
  ///   - width: Columns; the tiles of a row in `cholesky`.
  ///   - steps: Steps in time; `cholesky` has none and ignores it.
  ///   - radix: Nil means 3, as in Task Bench, or `width` where that is less.
  ///   - seed: Only `random-nearest` looks at it.
  package init(kind: Kind, width: Int, steps: Int, radix: Int? = nil, seed: UInt64 = 0) {
    self.kind = kind
    self.width = width
    self.steps = kind.hasSteps ? steps : 1
    self.radix = radix ?? max(1, min(3, width))
    self.seed = seed
  }

  /// What the pattern is; the raw value is its name in files and on the command line.
  ///
  /// The first eleven are those of Task Bench (Slaughter et al., SC20): step t of column c depends
  /// on the named columns of step t − 1, as far as they exist.
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// On nothing (`trivial`).
    case independent
    /// On c.
    case noComm = "no-comm"
    /// On c − 1, c and c + 1.
    case stencil
    /// On c − 1, c and c + 1, where the last column is beside the first.
    case stencilPeriodic = "stencil-periodic"
    /// On c − 1 and c; one more column each step, and at the end one less: a wave front.
    case dom
    /// On ⌊c/2⌋; the columns double with each step until all are there.
    case tree
    /// On c − 2ᵏ, c and c + 2ᵏ with k = (t − 1) mod ⌈log₂ width⌉.
    case fft
    /// On every column.
    case allToAll = "all-to-all"
    /// On `radix` columns around c: from c − ⌊radix/2⌋ to c + ⌊(radix − 1)/2⌋.
    case nearest
    /// On c, and on c + ⌊i·width/radix⌋ + (t mod p) for i in 1..<radix, counted around the width;
    /// p = min(3, ⌈width/radix⌉).
    case spread
    /// On c, and on each other column of `nearest` with probability 1/4, drawn by `seed` and
    /// t mod 3.
    case randomNearest = "random-nearest"
    /// `steps` times `width` tasks between single tasks that begin and end them: steps·(width + 1)
    /// + 1 tasks.
    case forkJoin = "fork-join"
    /// `steps` rounds of `width` maps and `radix` reducers; each reducer waits for every map, each
    /// map of the next round for every reducer.
    case mapReduce = "map-reduce"
    /// `steps` items go through `width` stages: on the item before in the same stage, and on the
    /// same item in the stage before.
    case pipeline
    /// The tiled Cholesky factorization of a matrix of width × width tiles, right-looking (Buttari,
    /// Langou, Kurzak, Dongarra, Parallel Computing 35, 2009).
    case cholesky

    /// Whether the pattern goes on for any number of steps.
    package var hasSteps: Bool { self != .cholesky }

    /// Whether `radix` changes the pattern.
    package var hasRadix: Bool {
      [.nearest, .spread, .randomNearest, .mapReduce].contains(self)
    }

    /// Whether `seed` changes the pattern.
    package var hasSeed: Bool { self == .randomNearest }
  }
}
