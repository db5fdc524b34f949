import Experiments
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("64", 64), ("1_000", 1000), ("+5", 5), ("2147483647", 2_147_483_647),
  ])
  func `whole numbers are read`(text: String, value: Int) throws {
    let text = Fixture.minimal.replacing("tasks: 4", with: "tasks: \(text)")
    #expect(try Fixture.read(text).workload.tasks == value)
  }

  @Test(arguments: [
    ("[1, 2]", "'tasks': expected a whole number, found a list; write for example 64"),
    (
      "{a: 1}",
      "'tasks': expected a whole number, found a mapping (keys with values); "
        + "write for example 64"
    ),
    ("", "'tasks': expected a whole number, found nothing; write for example 64"),
    (
      "\"64\"",
      "'tasks': expected a whole number, found the text \"64\"; "
        + "write 64 without quotes"
    ),
    ("yes", "'tasks': expected a whole number, found 'yes'; write for example 64"),
    ("1.5", "'tasks': expected a whole number, found '1.5'; write for example 64"),
    ("1e3", "'tasks': expected a whole number, found '1e3'; write 1000"),
    (".nan", "'tasks': expected a whole number, found '.nan'; write for example 64"),
    ("nan", "'tasks': expected a whole number, found 'nan'; write for example 64"),
    ("-.inf", "'tasks': expected a whole number, found '-.inf'; write for example 64"),
    ("0x10", "'tasks': expected a whole number, found '0x10'; write for example 64"),
    ("010", "'tasks': '010' begins with 0 and could be octal; write it without the leading 0"),
    ("-3", "'tasks' is negative (-3); write a whole number of at least 1"),
    ("-0", "'tasks' is 0; write a whole number of at least 1"),
    ("2147483648", "'tasks' is too large (2147483648); write at most 2147483647"),
    (
      "99999999999999999999999",
      "'tasks' is too large (99999999999999999999999); "
        + "write at most 2147483647"
    ),
    ("_", "'tasks': expected a whole number, found '_'; write for example 64"),
    ("٣", "'tasks': expected a whole number, found '٣'; write for example 64"),
  ])
  func `a value that is no number of tasks is named in plain words`(
    text: String, message: String
  ) {
    #expect(Fixture.messages(workload: "tasks: \(text)") == ["e.yaml:6: \(message)"])
  }

  @Test func `the grain may be zero, and a list`() throws {
    let text = Fixture.minimal.replacing("grain: 10", with: "grain: [0, 1_000, 10]")
    #expect(try Fixture.read(text).workload.grains == [0, 1000, 10])
  }

  @Test(arguments: [
    ("[]", ["the list of grains is empty; write a number"]),
    ("[1, 2, 1]", ["the grain 1 is given twice; keep one"]),
    (
      "[1, x, -1]",
      [
        "'grain': expected a whole number, found 'x'; write for example 1_000_000",
        "'grain' is negative (-1); write a whole number of at least 0",
      ]
    ),
    (
      "9007199254740993",
      [
        "'grain' is too large (9007199254740993); write at most 9007199254740992"
      ]
    ),
    ("1.0e+6", ["'grain': expected a whole number, found '1.0e+6'; write 1000000"]),
  ])
  func `a wrong grain is named`(text: String, messages: [String]) {
    let expected = messages.map { "e.yaml:6: \($0)" }
    #expect(Fixture.messages(workload: "grain: \(text)") == expected)
  }

  @Test(arguments: [
    ("30s", 30), ("500ms", 0.5), ("2m", 120), ("1h", 3600), ("45", 45), ("0.25", 0.25),
    ("\"1.5 m\"", 90),
  ])
  func `a time limit has a unit, or is in seconds`(text: String, seconds: Double) throws {
    let text = Fixture.minimal + "  time-limit: \(text)\n"
    #expect(try Fixture.read(text).workload.timeLimit == seconds)
  }

  @Test(arguments: ["soon", "30 sec", "1e3", "nan", "1_000", "5s 3", "+-1", "s", "''", "١s"])
  func `a text that is no time is refused`(text: String) {
    let shown = text == "''" ? "" : text
    #expect(
      Fixture.messages(workload: "time-limit: \(text)") == [
        "e.yaml:6: 'time-limit': '\(shown)' is not a time; "
          + "write for example 30s, 500ms, 2m, or a number of seconds"
      ])
  }

  @Test(arguments: ["0", "-5s", "169h", "99999999999999999999s"])
  func `a time that is not above zero and within a week is refused`(text: String) {
    #expect(
      Fixture.messages(workload: "time-limit: \(text)") == [
        "e.yaml:6: 'time-limit': the time \(text) is out of range; "
          + "write a time above zero and at most 7 days (168h)"
      ])
  }

  @Test func `a time limit without a value or with several is refused`() {
    #expect(
      Fixture.messages(workload: "time-limit: [1s]") == [
        "e.yaml:6: 'time-limit': expected a time, found a list; write for example 30s"
      ])
  }
}
