"""What one empty task costs in Python: multiprocessing.Pool.map with chunksize 1.

Each task stores nothing and folds nothing; what comes back is checked and added up. Prints nanoseconds a
task: the median of some iterations. Usage: pool_map.py [TASKS] [WORKERS]
"""

import multiprocessing
import statistics
import sys
import time

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
WORKERS = int(sys.argv[2]) if len(sys.argv) > 2 else 2
ITERATIONS = 3


def empty(task):
    return task


if __name__ == "__main__":
    with multiprocessing.Pool(WORKERS) as pool:
        pool.map(empty, range(WORKERS), chunksize=1)
        times = []
        for _ in range(ITERATIONS):
            begun = time.perf_counter()
            total = sum(pool.map(empty, range(COUNT), chunksize=1))
            times.append((time.perf_counter() - begun) / COUNT * 1e9)
            assert total == COUNT * (COUNT - 1) // 2
    print(f"{statistics.median(times):.3f}")
