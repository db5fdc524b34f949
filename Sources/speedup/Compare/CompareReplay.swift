import Records

/// Recorded pairs of one or more files.
enum CompareReplay {
  /// Reads them.
  ///
  /// - Parameter paths: At least one.
  /// - Returns: The rows of all.
  /// - Throws: `InputMistake` that names the file and the line.
  static func rows(of paths: [String]) throws(InputMistake) -> [PairRow] {
    var all: [PairRow] = []
    var owners: [ComparedConfiguration: String] = [:]
    for path in paths {
      let rows = try read(path)
      for configuration in Set(rows.map(\.point.configuration)) {
        if let other = owners[configuration] {
          throw InputMistake(
            "\(path): the configuration '\(configuration.words)' is in \(other), too; judge the "
              + "files one by one, or measure with another --name")
        }
        owners[configuration] = path
      }
      all += rows
    }
    return all
  }

  private static func read(_ path: String) throws(InputMistake) -> [PairRow] {
    let rows: [PairRow]
    do throws(SampleTableError) {
      rows = try PairTable.read(FileSource(path))
    } catch {
      if case .missingColumn(let name) = error {
        throw InputMistake(
          "\(path):1: there is no column '\(name)'; give the pairs.csv of `speedup compare`")
      }
      throw InputMistake(error.description(in: path))
    }
    guard !rows.isEmpty else {
      throw InputMistake("\(path):2: there is no row; give the pairs.csv of a comparison that ran")
    }
    guard rows.contains(where: { [.triage, .confirm].contains($0.point.stage) }) else {
      throw InputMistake(
        "\(path): no pair of it is judged: there is none of the stages triage and confirm; give the "
          + "pairs.csv of a comparison that went on")
    }
    return rows
  }
}
