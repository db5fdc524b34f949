import Basics
import Foundation
import TaskGraphs
import Testing

/// Graphs with known answers.
enum Graphs {
  /// A graph of costs and predecessors by number, named from T1 on.
  static func graph(_ tasks: [(Double, [Int])]) throws -> TaskGraph {
    var builder = TaskGraphBuilder(name: "test")
    for (number, task) in tasks.enumerated() { builder.addTask("T\(number + 1)", cost: task.0) }
    for (number, task) in tasks.enumerated() {
      for source in task.1 { builder.addDependence(of: number, on: source) }
    }
    return try builder.graph()
  }

  /// The same with a cost on each worker, and a message on each dependence.
  static func graph(
    workers: Int, costs: [[Double]], messages: [(from: Int, to: Int, Double)]
  ) throws -> TaskGraph {
    var builder = TaskGraphBuilder(name: "test")
    builder.nameWorkers((1...workers).map { "P\($0)" })
    for (number, row) in costs.enumerated() {
      builder.addTask("T\(number + 1)", cost: row.reduce(0, +) / Double(row.count))
      builder.setCosts(of: number, row)
    }
    for message in messages {
      builder.addDependence(of: message.to - 1, on: message.from - 1, message: message.2)
    }
    return try builder.graph()
  }

  static func lecture() throws -> TaskGraph {
    try graph([(10, []), (5, []), (15, []), (5, [0]), (20, [1]), (10, [3, 4])])
  }

  /// Robot control, Standard Task Graph Set (Kasahara laboratory).
  static func robot() throws -> TaskGraph {
    let url = try #require(
      Bundle.module.url(forResource: "robot", withExtension: "stg", subdirectory: "Data"))
    return try STGText.graph(Array(try Data(contentsOf: url)), name: "robot")
  }

  /// The anomalies of Graham (SIAM Journal on Applied Mathematics 17(2), 1969): T1 to T9.
  static func graham(
    less: Double = 0, without: Set<Int> = []
  ) throws -> TaskGraph {
    let costs = [3, 2, 2, 2, 4, 4, 4, 4, 9].map { $0 - less }
    return try graph(
      costs.enumerated().map { task, cost in
        switch task {
        case 4...7: (cost, without.contains(task) ? [] : [3])
        case 8: (cost, [0])
        default: (cost, [])
        }
      })
  }

  /// The example of Topcuoglu, Hariri, Wu, TPDS 13(3), 2002, figure 2.
  static func topcuoglu() throws -> TaskGraph {
    try graph(
      workers: 3,
      costs: [
        [14, 16, 9], [13, 19, 18], [11, 13, 19], [13, 8, 17], [12, 13, 10], [13, 16, 9],
        [7, 15, 11], [5, 11, 14], [18, 12, 20], [21, 7, 16],
      ],
      messages: [
        (1, 2, 18), (1, 3, 12), (1, 4, 9), (1, 5, 11), (1, 6, 14), (2, 8, 19), (2, 9, 16),
        (3, 7, 23), (4, 8, 27), (4, 9, 23), (5, 9, 13), (6, 8, 15), (7, 10, 17), (8, 10, 11),
        (9, 10, 13),
      ])
  }

  /// The example of Arabnejad, Barbosa, TPDS 25(3), 2014, figure 1.
  static func arabnejad() throws -> TaskGraph {
    try graph(
      workers: 3,
      costs: [
        [22, 21, 36], [22, 18, 18], [32, 27, 43], [7, 10, 4], [29, 27, 35], [26, 17, 24],
        [14, 25, 30], [29, 23, 36], [15, 21, 8], [13, 16, 33],
      ],
      messages: [
        (1, 2, 17), (1, 3, 31), (1, 4, 29), (1, 5, 13), (1, 6, 7), (2, 8, 3), (2, 9, 30),
        (3, 7, 16), (4, 8, 11), (4, 9, 7), (5, 9, 57), (6, 8, 5), (7, 10, 9), (8, 10, 42),
        (9, 10, 7),
      ])
  }

  /// A random graph of at most `most` tasks with whole costs from 0 to 9.
  static func random(_ draws: inout SplitMix64, most: Int) throws -> TaskGraph {
    let count = 1 + draws.index(below: most)
    let sparseness = 1 + draws.index(below: 6)
    return try graph(
      (0..<count).map { task in
        (
          Double(draws.index(below: 10)),
          (max(0, task - 12)..<task).filter { _ in draws.index(below: 2 + sparseness) == 0 }
        )
      })
  }
}

extension Graphs {
  /// A tiled Cholesky factorization with POTRF 1, TRSM 3, SYRK 3, GEMM 6: work t³, span 9t − 10
  /// (Bouwmeester & Langou).
  static func cholesky(tiles: Int) throws -> TaskGraph {
    let graph = try GraphPattern(kind: .cholesky, width: tiles, steps: 1).graph()
    return graph.costing(
      (0..<graph.taskCount).map { task in
        switch graph.name(of: task).prefix(1) {
        case "P": 1
        case "G": 6
        default: 3
        }
      })
  }
}
