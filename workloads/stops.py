"""Waits 640 ms in all, in 64 tasks on N threads, and stops to scale in one of the known ways.

    python3 stops.py serial 4 5      # which way, how many threads, how many iterations
"""

import sys
import threading
import time

way, workers, iterations = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
tasks = [0.010] * 64
lock = threading.Lock()
alone = 0.0
if way == "serial":  # a tenth of the work before the rest: never more than 10
    alone, tasks = 0.064, [0.009] * 64
elif way == "long-task":  # one task is a quarter of the work: never more than 4
    tasks = [0.160] + [0.480 / 63] * 63
elif way not in ("nothing", "lock", "talk"):
    sys.exit(f"stops.py: '{way}' is no way to stop: nothing, serial, long-task, lock, talk")


def work(mine):
    for seconds in mine:
        if way == "lock":  # an eighth of each task inside: never more than 8
            with lock:
                time.sleep(seconds / 8)
            time.sleep(seconds * 7 / 8)
        elif way == "talk":  # with each other worker, a hundredth of a task: most at 10, then less
            time.sleep(seconds * (1 + 0.01 * workers * (workers - 1)))
        else:
            time.sleep(seconds)


def shares():
    """The longest task first, each to the worker that has least."""
    given = [[0.0, []] for _ in range(workers)]
    for seconds in sorted(tasks, reverse=True):
        least = min(given, key=lambda share: share[0])
        least[0] += seconds
        least[1].append(seconds)
    return [share[1] for share in given]


for _ in range(iterations):
    gate = threading.Barrier(workers + 1)
    threads = [threading.Thread(target=lambda mine=mine: (gate.wait(), work(mine))) for mine in shares()]
    for thread in threads:
        thread.start()
    begin = time.perf_counter()
    time.sleep(alone)
    gate.wait()
    for thread in threads:
        thread.join()
    print(f'{{"wall_s": {time.perf_counter() - begin:.6f}}}', flush=True)
