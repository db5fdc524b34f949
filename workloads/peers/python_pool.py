"""multiprocessing.Pool: N processes; each task is sent to one of them, and its value back."""

import functools
import multiprocessing
import time

import peer

if __name__ == "__main__":
    given = peer.options(__doc__)
    work = functools.partial(peer.value, given.kernel)
    begun = time.perf_counter()
    with multiprocessing.Pool(given.workers) as pool:
        # When they have answered, they are there and have loaded the kernel.
        pool.starmap(work, [(0, 0, given.seed)] * given.workers, chunksize=1)
        started = time.perf_counter() - begun
        tasks = [(task, given.grain, given.seed) for task in range(given.tasks)]
        peer.measure(given, started, lambda: sum(pool.starmap(work, tasks)))
