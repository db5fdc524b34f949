import ArgumentParser

/// Whether a command says nothing but results, warnings and mistakes.
struct QuietOption: ParsableArguments {
  @Flag(help: "Say nothing of progress; results, warnings and mistakes stay.")
  var quiet = false
}
