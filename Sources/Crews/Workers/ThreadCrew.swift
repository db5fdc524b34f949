import Processes

#if canImport(Glibc)
import Glibc
#endif

/// N threads that run the worker loop.
final class ThreadCrew: Crew {
  private let service: WorkerService
  private let coordinator: Coordinator
  private var threads: [pthread_t] = []

  init(loop: WorkerLoop, placement: Placement) {
    service = WorkerService(loop: loop, placement: placement)
    coordinator = Coordinator(arena: loop.arena)
  }

  func start() throws(CrewError) {
    for worker in 0..<coordinator.arena.workerCount {
      let service = service
      do {
        threads.append(try Pthread.start { service.serve(worker: worker) })
      } catch {
        throw .cannotStartThread(worker: worker, reason: error.description)
      }
    }
    try coordinator.awaitWorkers {}
  }

  func run(iteration: UInt64) throws(CrewError) -> TimedRegion {
    // A thread that dies takes the whole launch with it, so there is nothing to check.
    try coordinator.run(iteration: iteration) {}
  }

  func stop() {
    coordinator.dismiss()
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }
}
