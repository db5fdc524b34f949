/// `value` with a fixed number of decimals, without Foundation: kernels run in forked workers.
package func decimals(_ value: Double, _ count: Int) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<count { scale *= 10 }
  let scaled = (abs(value) * scale).rounded()
  let digits = String(UInt64(scaled))
  let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
  let sign = value < 0 && scaled > 0 ? "-" : ""
  return sign + padded.dropLast(count) + "." + padded.suffix(count)
}
