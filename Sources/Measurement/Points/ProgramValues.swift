import Experiments
import FoundationEssentials
import Records
import Terms

extension Placeholder {
  /// The values of the placeholders that do not differ from launch to launch.
  static func values(_ plan: Plan, scratch: String) -> [Placeholder: String] {
    [.seed: String(plan.settings.seed), .scratch: scratch]
  }

  /// The values of all placeholders for one point.
  static func values(
    _ plan: Plan, scratch: String, at point: Configuration, warmup: Int, iterations: Int
  ) -> [Placeholder: String] {
    values(plan, scratch: scratch).merging([
      .workers: String(point.workers), .tasks: String(point.tasks), .grain: String(point.grain),
      .scaling: point.scaling.rawValue, .graph: graph(point.graph),
      .warmup: String(warmup), .iterations: String(iterations),
    ]) { $1 }
  }

  /// The path of a file is absolute, because a program may start in another folder.
  private static func graph(_ choice: GraphChoice) -> String {
    guard case .file(let path) = choice else { return choice.parameters }
    return URL(filePath: path).standardizedFileURL.path
  }
}
