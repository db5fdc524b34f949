"""What one empty task costs in Python: multiprocessing.Pool.map with chunksize 1.

Prints nanoseconds a task: the median of some iterations.
"""

import multiprocessing
import statistics
import time

COUNT = 20_000
WORKERS = 2
ITERATIONS = 3


def empty(task):
    return task


if __name__ == "__main__":
    with multiprocessing.Pool(WORKERS) as pool:
        pool.map(empty, range(WORKERS), chunksize=1)
        times = []
        for _ in range(ITERATIONS):
            begun = time.perf_counter()
            pool.map(empty, range(COUNT), chunksize=1)
            times.append((time.perf_counter() - begun) / COUNT * 1e9)
    print(f"{statistics.median(times):.3f}")
