"""The lecture's array: chunks of normally distributed numbers, lazily, under Dask's threads.

A chunk is a task. By default each is drawn by our kernel `random-normal`, so the checksum is ours; with
`--numbers numpy` they are drawn as in the lecture, `da.random.normal(size=…, chunks=…).mean()`, which
gives another sum and no checksum.
"""

import concurrent.futures
import json
import time

import dask
import dask.array as da
import numpy as np

import peer


def kernel_sum(given):
    chunks = da.arange(given.tasks, chunks=1, dtype=np.uint64)

    def draw(block):
        return np.array(
            [peer.value(given.kernel, int(task), given.grain, given.seed) for task in block],
            dtype=np.uint64,
        )

    return int(chunks.map_blocks(draw, dtype=np.uint64).sum().compute())


def numpy_mean(given):
    numbers = da.random.default_rng(given.seed).normal(
        0, 1, size=given.tasks * given.grain, chunks=given.grain
    )
    return float(numbers.mean().compute())


if __name__ == "__main__":
    given = peer.options(__doc__, numbers=["kernel", "numpy"])
    begun = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(given.workers) as pool:
        list(pool.map(time.sleep, [0.001] * given.workers))
        started = time.perf_counter() - begun
        with dask.config.set(scheduler="threads", pool=pool):
            if given.numbers == "kernel":
                peer.measure(given, started, lambda: kernel_sum(given))
            else:
                for number in range(given.warmup + given.iterations):
                    begun = time.perf_counter()
                    numpy_mean(given)
                    wall_s = time.perf_counter() - begun
                    if number >= given.warmup:
                        print(json.dumps({"wall_s": wall_s, "crew_start_s": started}), flush=True)
