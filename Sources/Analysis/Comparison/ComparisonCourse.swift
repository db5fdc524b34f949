import Records

/// All that is known of a comparison, from its pairs in the order in which they were measured.
struct ComparisonCourse {
  let rules: ComparisonRules
  let builds: Int
  /// In the order in which they were named.
  private(set) var courses: [ConfigurationCourse] = []
  private var places: [ComparedConfiguration: Int] = [:]
  private(set) var controls: ControlCourse?

  /// - Parameters:
  ///   - configurations: Those that are known; rows may name more.
  ///   - rules: By which numbers.
  ///   - builds: How many builds of each there are.
  init(_ configurations: [ComparedConfiguration], rules: ComparisonRules, builds: Int) {
    self.rules = rules
    self.builds = builds
    for configuration in configurations { _ = place(of: configuration) }
  }

  private mutating func place(of configuration: ComparedConfiguration) -> Int {
    if let place = places[configuration] { return place }
    places[configuration] = courses.count
    courses.append(ConfigurationCourse(configuration, rules: rules, builds: builds))
    return courses.count - 1
  }

  mutating func add(_ row: PairRow) {
    switch row.point.stage {
    case .warm, .triage, .confirm:
      courses[place(of: row.point.configuration)].add(row)
    case .controlNull, .controlSpin, .floor:
      var controls =
        controls ?? ControlCourse(row.point.configuration, rules: rules, builds: builds)
      controls.add(row)
      self.controls = controls
    }
  }

  // MARK: - What comes next

  /// The points that need pairs, each with their number.
  mutating func needed() -> [PairPoint: Int] {
    let warm = points(courses, of: .warm, \.warmPairsLeft)
    if !warm.isEmpty { return warm }
    chooseControls()
    var needed = points(courses, of: .triage, \.triagePairsLeft)
    if needed.isEmpty {
      accompany()
      needed = points(courses, of: .confirm, \.confirmPairsLeft)
    }
    if let controls, let configuration = controlled {
      for (stage, left) in controls.pairsLeft { needed[PairPoint(configuration, stage)] = left }
    }
    return needed
  }

  private func points(
    _ courses: [ConfigurationCourse], of stage: PairStage, _ left: (ConfigurationCourse) -> Int
  ) -> [PairPoint: Int] {
    var points: [PairPoint: Int] = [:]
    for course in courses where left(course) > 0 {
      points[PairPoint(course.configuration, stage)] = left(course)
    }
    return points
  }

  private var controlled: ComparedConfiguration? { controls?.null.configuration }

  /// The shortest configuration, whose pairs cost the least, is compared with itself.
  private mutating func chooseControls() {
    guard rules.hasControls, controls == nil,
      let shortest = courses.filter({ $0.warmSeconds != nil }).min(by: {
        ($0.warmSeconds ?? 0) < ($1.warmSeconds ?? 0)
      })
    else { return }
    controls = ControlCourse(shortest.configuration, rules: rules, builds: builds)
  }

  /// One worker is measured along where more of them are slower for sure: how a change grows says what
  /// it is.
  private mutating func accompany() {
    let slower = courses.filter { course in
      (course.configuration.workers ?? 1) > 1 && course.confirmPairsLeft == 0
        && (course.chance ?? 1) <= rules.level
    }
    for course in slower {
      let alone = ComparedConfiguration(name: course.configuration.name, workers: 1)
      let pairs = min(course.confirmRows.count, rules.confirmationPairs.lowerBound)
      if let place = places[alone] { courses[place].accompany(pairs: pairs) }
    }
  }
}
