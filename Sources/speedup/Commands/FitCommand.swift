import Analysis
import ArgumentParser
import Basics
import Records
import Reporting

/// `speedup fit`: laws of anybody's table.
struct FitCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the laws of Amdahl, Gustafson and Gunther to a table that anybody measured.",
    discussion: """
      FILE is a table with a line of names (CSV, with semicolons or tabs as well): one column says \
      how many workers there were, one what was measured: wall_s, speedup or throughput. Or it is \
      JSON of hyperfine, where one parameter says how many workers there were.

      Examples:
        speedup fit scaling.csv
        speedup fit cluster.csv --column workers=nodes --column "wall_s=Time (min)" --weak
        hyperfine -L threads 1,2,4,8 'app -t {threads}' --export-json app.json; speedup fit app.json
      """)

  @Argument(help: "Tables or JSON of hyperfine.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      """
      Which column is what: workers, wall_s, speedup, throughput, work; curve makes a curve of each \
      value, repeat says that rows repeat the same.
      """, valueName: "what=name"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp("The parameter of hyperfine that says how many workers there were."))
  var parameter: String?

  @Flag(help: "The work grew with the workers.")
  var weak = false

  @Flag(help: "Print one JSON document.")
  var form: DocumentForm?

  func validate() throws {
    for path in files { try FlagCheck.path(path, "FILE", example: "a table, such as scaling.csv") }
    _ = try choice()
  }

  func run(_ console: Console) throws {
    let choice = try choice()
    var curves: [FitCurve] = []
    var warnings: [String] = []
    for path in files {
      let table = try Self.table(path, choice)
      let file = FilePath.stem(of: path)
      let place = files.count > 1 ? "\(file): " : ""
      warnings += table.notes.map { place + $0 }
      for curve in table.curves {
        let name = [files.count > 1 || curve.name.isEmpty ? file : "", curve.name]
          .filter { !$0.isEmpty }.joined(separator: " ")
        let fitted = FitCurve(curve, name: name, isWeak: weak)
        curves.append(fitted)
        warnings += fitted.table.warnings.map {
          table.curves.count + files.count > 2 ? "\(name): \($0)" : $0
        }
      }
    }
    try console.print(
      FitReport(curves: curves, warnings: warnings), as: form, words: FitText())
  }

  private static func table(
    _ path: String, _ choice: ForeignChoice
  ) throws(InputMistake) -> ForeignTable {
    let bytes = try InputFile.bytes(path, cure: "give a table or JSON of hyperfine")
    do throws(ForeignMistake) {
      return try ForeignReader.table(bytes, choice)
    } catch {
      throw InputMistake(error.description(in: path))
    }
  }

  private func choice() throws -> ForeignChoice {
    var choice = ForeignChoice()
    choice.parameter = parameter
    let roles = ForeignChoice.Role.allCases.map(\.rawValue).joined(separator: ", ")
    for text in column {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let role = ForeignChoice.Role(rawValue: String(parts[0])),
        !parts[1].isEmpty
      else {
        throw ValidationError(
          "--column: '\(VisibleText.quoted(text))' says nothing; write WHAT=NAME, for example "
            + "workers=cores, where WHAT is one of \(roles)")
      }
      choice.columns[role, default: []].append(String(parts[1]))
    }
    return choice
  }
}
