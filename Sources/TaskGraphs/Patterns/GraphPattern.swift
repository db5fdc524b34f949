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

  /// The share of the first task in the work of `amdahl`; 0 in other kinds.
  package let serial: Double

  /// A description; `graph()` checks it.
  ///
  /// - Parameters:
  ///   - kind: What the pattern is.
  ///   - width: Columns; the tiles of a row in `cholesky`, the leaves of `reduction`, the number of
  ///     `fibonacci`.
  ///   - steps: Steps in time; kinds that have none ignore it.
  ///   - radix: Nil means 3, as in Task Bench, or `width` where that is less.
  ///   - seed: Only `random-nearest` looks at it.
  ///   - serial: The serial share of `amdahl`; nil means 0.1.
  package init(
    kind: Kind, width: Int, steps: Int, radix: Int? = nil, seed: UInt64 = 0, serial: Double? = nil
  ) {
    self.kind = kind
    self.width = width
    self.steps = kind.hasSteps ? steps : 1
    self.radix = radix ?? max(1, min(3, width))
    self.seed = seed
    self.serial = kind.hasSerial ? serial ?? 0.1 : 0
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
    /// A binary in-tree of `width` leaves: 2·width − 1 tasks.
    case reduction
    /// The calls of the recursive fib(width): 3·fib(width + 1) − 2 tasks.
    case fibonacci
    /// One task, then `width` tasks that wait for it; `serial` is its share of all work.
    case amdahl

    /// Whether the pattern goes on for any number of steps.
    package var hasSteps: Bool {
      ![.cholesky, .reduction, .fibonacci, .amdahl].contains(self)
    }

    /// Whether `serial` changes the pattern.
    package var hasSerial: Bool { self == .amdahl }

    /// Whether a pattern of twice the width is about twice the work, as weak scaling needs it.
    package var growsWithWidth: Bool { self != .cholesky && self != .fibonacci }

    /// Whether `radix` changes the pattern.
    package var hasRadix: Bool {
      [.nearest, .spread, .randomNearest, .mapReduce].contains(self)
    }

    /// Whether `seed` changes the pattern.
    package var hasSeed: Bool { self == .randomNearest }
  }
}
