"""ThreadPoolExecutor: N threads. With `--gil released` the kernel runs without Python's lock, as NumPy
does; with `held` it keeps the lock, as code in Python itself does: then one thread runs at a time."""

import concurrent.futures
import time

import peer

if __name__ == "__main__":
    given = peer.options(__doc__, gil=["released", "held"])
    kernel = peer.kernel(given.kernel, holds_gil=given.gil == "held")

    def work(task):
        return kernel(task, given.grain, given.seed)

    begun = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(given.workers) as pool:
        # A thread is made for each task that finds none idle.
        list(pool.map(time.sleep, [0.001] * given.workers))
        started = time.perf_counter() - begun
        peer.measure(given, started, lambda: sum(pool.map(work, range(given.tasks))))
