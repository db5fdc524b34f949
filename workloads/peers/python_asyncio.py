"""asyncio: one thread, at most N tasks in flight; each waits without holding the thread.

`--kernel sleep` waits for the clock. Kernels that compute are refused: they would hold the loop.
"""

import asyncio
import time

import peer


async def sleep(task, given):
    await asyncio.sleep(given.grain / 1000)
    return task + 1


async def iterate(work, given):
    """Runs all tasks, N at a time, each lane taking the next one that is left."""
    tasks = iter(range(given.tasks))

    async def lane():
        return sum([await work(task, given) for task in tasks])

    return sum(await asyncio.gather(*(lane() for _ in range(given.workers))))


if __name__ == "__main__":
    given = peer.options(__doc__)
    works = {"sleep": sleep}
    if given.kernel not in works:
        raise SystemExit(f"python_asyncio.py has the kernels {', '.join(works)}")
    begun = time.perf_counter()
    with asyncio.Runner() as runner:
        runner.get_loop()
        started = time.perf_counter() - begun
        peer.measure(given, started, lambda: runner.run(iterate(works[given.kernel], given)))
