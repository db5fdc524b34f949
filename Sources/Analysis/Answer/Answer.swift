import Records
package import Terms

/// What one curve says, before it is put into words: what its workers are worth, why they are not worth
/// more, what more of them would do, and what to do.
package struct Answer: Sendable, Equatable {
  package var experiment: String
  package var model: Model
  package var scaling: ScalingMode
  package var grain: UInt64
  package var worth: Worth
  /// The most important first; empty where nothing is sure.
  package var reasons: [AnswerReason] = []
  package var outlook: AnswerOutlook?
  package var advice: AnswerAdvice?
  /// COST, where a plain loop was measured.
  package var cost: SerialCost?
  /// Whether the sentence tells of it: the loop wins for longer than one would think.
  package var tellsCost = false

  /// What the workers are worth.
  package enum Worth: Sendable, Equatable {
    /// No launch ended well; how the first of each count ended.
    case nothing([MissingPoint])
    /// The plain loop, in seconds.
    case loop(Double)
    /// One worker count in seconds, and what is missing.
    case base(workers: Int, seconds: Double, [MissingPoint])
    /// Rows that did not do the same work are pooled.
    case otherWork
    case measured(AnswerWorth)
  }
}

/// A speedup, and what can be said of it.
package struct AnswerWorth: Sendable, Equatable {
  /// What its interval allows to say.
  package enum Size: Sendable, Equatable {
    /// There is no interval.
    case rough
    /// Surely slower than the base.
    case slower
    /// Not faster by more than 5%, perhaps slower.
    case alike
    /// Faster by 10% at most, or 20% where it may be slower.
    case little
    /// It may be slower or faster.
    case unknown
    /// Surely faster, but by how much is hardly known.
    case wide
    case faster
  }

  package var workers: Int
  package var baseWorkers: Int
  package var rounds: Int
  package var speedup: Estimate
  package var size: Size
  /// Noise because of which it is not to be trusted, the worst first.
  package var distrust: [NoiseSignal] = []
  /// Fewer workers that are as fast.
  package var enough: Int?
  /// More workers that are surely slower.
  package var fall: Fall?

  package struct Fall: Sendable, Equatable {
    package var workers: Int
    package var speedup: Estimate
  }

  /// Whether the workers surely help, and by how much is known.
  var isHelp: Bool { size == .faster && distrust.isEmpty }
}

/// Why workers are not worth more.
package enum AnswerReason: Sendable, Equatable {
  /// A program that kept fewer cores busy than it has workers.
  case fewCores(Double, of: Int)
  /// Faster than the workers explain.
  case superLinear(SuperLinearCause)
  /// So little that it does not matter.
  case nothingLost
  /// Shares of the efficiency; whether other programs may have a part in them.
  case losses([Loss], isShared: Bool)
  /// Amdahl's law describes the points.
  case serialShare(LawParameter)
  /// The USL does, and Amdahl's law does not.
  case contention(alpha: Double, beta: Double, peak: Estimate?)
  /// Its tasks wait for each other: neither a law nor a factor tells what that allows; nil where their times
  /// are not known.
  case graph(Path?)
  /// Karp & Flatt: a share of T(1), and at most how much.
  case overhead(Double, atMost: Double)

  /// What the graph of tasks allows.
  package struct Path: Sendable, Equatable {
    /// Work over span: with any number of workers.
    package var allows: Double
    package var workers: Int
    package var verdict: BoundVerdict
    /// What takes most of the workers' time, where the longest path is not what bounds them.
    package var loss: GraphLossTerm?
    /// Of their time.
    package var share: Double
  }

  /// A share of the efficiency that is lost.
  package struct Loss: Sendable, Equatable {
    package var term: LossTerm
    package var share: Double

    package init(_ term: LossTerm, _ share: Double) {
      self.term = term
      self.share = share
    }
  }
}

/// What is known about a point that is too fast.
package struct SuperLinearCause: Sendable, Equatable {
  /// Memory of the launch for each worker, in bytes; the program itself is in it.
  package var memory: Double?
  package var level2: Double?
  package var level3: Double?
  /// By what share the cores were slower while the base was measured.
  package var slowBase: Double?
}

/// What more workers would do.
package enum AnswerOutlook: Sendable, Equatable {
  /// They were tried, and did not end well.
  case missing([MissingPoint])
  /// All cores are in use; more were not measured.
  case allCores
  case unmeasured
  /// There are no more tasks for them.
  case tasks(Int)
  /// There are more workers than cores.
  case cores(Int)
  /// They wait, and need no cores.
  case waiting
  /// By the laws that describe the points, at twice the top worker count.
  case predicted(workers: Int, ClosedRange<Double>)
}

/// What to do.
package enum AnswerAdvice: Sendable, Equatable {
  case use(Int)
  case moreRounds
  case narrower
  case smallerTasks
  /// They take so many seconds.
  case largerTasks(Double)
  case tellWorkers
  /// The machine has so many cores.
  case measure(Int)
}
