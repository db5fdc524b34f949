package import Experiments
package import Records
package import Terms

/// Says from the rows so far which points the next round must hold, as rows name them, and roughly
/// how many rounds each of them still needs; a run ends when there are none.
///
/// Statistics are no matter of the runner: whoever starts it hands this over.
package typealias RoundsNeeded = (_ rows: [Sample]) -> [Configuration: Int]
