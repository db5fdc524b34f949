import Analysis
import Records

/// How a launch ended, in words: `refused (16 workers on 2 cores)`.
enum FailureText {
  static func text(_ failure: LaunchFailure) -> String {
    let status = failure.status.words
    let detail = TextWidth.oneLine(failure.detail)
    return detail.isEmpty ? status : "\(status) (\(detail))"
  }
}

/// In how many launches something was seen, in words that points can share.
enum LaunchExtent {
  static func text(_ launches: Int, of all: Int) -> String {
    if launches >= all { return "in every launch" }
    return 2 * launches >= all ? "in most launches" : "in some launches"
  }
}
