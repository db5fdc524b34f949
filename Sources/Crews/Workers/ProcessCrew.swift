import Basics
import CPlatform
import Processes
import TaskGraphs

#if canImport(Glibc)
import Glibc
#endif

/// N forked processes that run the worker loop on the shared arena.
///
/// They are forked while there is one thread, and touch no Dispatch, no Foundation and no Swift
/// concurrency. Each is killed by the kernel when the launch ends, however it ends.
final class ProcessCrew: Crew {
  private let service: WorkerService
  private let coordinator: Coordinator
  private var workers: [pid_t] = []

  init(loop: WorkerLoop, placement: Placement) {
    service = WorkerService(loop: loop, placement: placement)
    coordinator = Coordinator(arena: loop.arena)
  }

  func start() throws(CrewError) {
    let threads = (ProcessThreads.count ?? 1)
    guard threads == 1 else { throw .notSingleThreaded(threads: threads) }
    cp_ring_on_child_exit(coordinator.arena.word(.doorbell))
    let parent = getpid()
    for worker in 0..<coordinator.arena.workerCount {
      let pid = cp_fork()
      if pid == 0 {
        cp_die_with_parent(parent)
        cp_ignore_child_exit()
        service.serve(worker: worker)
        _exit(0)
      }
      guard pid > 0 else {
        throw .cannotFork(worker: worker, reason: SystemReason.text(-pid))
      }
      workers.append(pid)
    }
    try coordinator.awaitWorkers(check: checkWorkers)
  }

  func run(iteration: UInt64) throws(CrewError) -> TimedRegion {
    try coordinator.run(iteration: iteration, check: checkWorkers)
  }

  func stop() {
    coordinator.dismiss()
    for worker in workers where worker > 0 {
      while waitpid(worker, nil, 0) < 0 && errno == EINTR {}
    }
    workers = []
  }

  /// Throws when a worker has ended before its work; then ends the others, which would wait for it for ever.
  private func checkWorkers() throws(CrewError) {
    for index in workers.indices where workers[index] > 0 {
      var status: Int32 = 0
      guard waitpid(workers[index], &status, WNOHANG) == workers[index] else { continue }
      workers[index] = 0
      // It has nothing to do any more in an iteration that ends its workers.
      if status == 0, coordinator.arena.record(index).pointee.endedAt > 0 { continue }
      for other in workers where other > 0 { kill(other, SIGKILL) }
      let arena = coordinator.arena
      throw .workerDied(
        worker: index, task: arena.currentTask(of: index).map(name),
        isWaiting: arena.record(index).pointee.isWaiting,
        how: ExitStatus(waitStatus: status).description)
    }
  }

  /// The name that the graph gives to a task, or else its number.
  private func name(of task: Int) -> String {
    service.loop.job.graph.givenName(of: task) ?? "\(task)"
  }
}
