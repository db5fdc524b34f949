import ArgumentParser

/// How an expectation ends a command that the rows do not decide.
struct StrictOption: ParsableArguments {
  @Flag(help: "Exit with code 3 when what the experiment expects is undecided.")
  var strict = false
}
