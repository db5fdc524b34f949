import Analysis
import Records

/// One curve of a table with what laws say about it.
struct FitCurve {
  /// How it is named in reports.
  let name: String
  let quantity: ForeignCurve.Quantity
  let table: LawTable
  let laws: CurveLaws

  /// - Parameters:
  ///   - curve: What was measured.
  ///   - name: How it is named in reports.
  ///   - isWeak: Whether the user says that the work grew with the workers.
  init(_ curve: ForeignCurve, name: String, isWeak: Bool) {
    self.name = name
    quantity = curve.quantity
    table = LawTable(curve, isWeak: isWeak)
    laws = CurveLaws(table.data)
  }
}
