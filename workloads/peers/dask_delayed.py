"""Dask: a lazy graph of `dask.delayed` tasks, under one of its schedulers.

`--graph FILE` is a graph file of ours (its costs times the grain are the grains); without it the tasks
are independent. A pool, or the cluster, is made once and kept.
"""

import concurrent.futures
import contextlib
import multiprocessing
import os
import time

import dask
import yaml

import peer


def total(values):
    return sum(values)


def after(name, task, grain, seed, _predecessors):
    """A task that needs its predecessors, but not their values."""
    return peer.value(name, task, grain, seed)


def lazy_sum(given):
    """The lazy graph: nothing has run yet."""
    if given.graph == "independent":
        grains = [given.grain] * given.tasks
        rows = [[] for _ in grains]
    else:
        with open(given.graph) as file:
            described = yaml.safe_load(file)["tasks"]
        numbers = {name: number for number, name in enumerate(described)}
        grains = [round(task.get("cost", 1) * given.grain) for task in described.values()]
        rows = [[numbers[name] for name in task.get("after", [])] for task in described.values()]
    lazy = {}

    def build(task):
        if task not in lazy:
            predecessors = [build(predecessor) for predecessor in rows[task]]
            lazy[task] = dask.delayed(after, pure=False)(
                given.kernel, task, grains[task], given.seed, predecessors
            )
        return lazy[task]

    return dask.delayed(total)([build(task) for task in range(len(rows))])


@contextlib.contextmanager
def scheduler(given):
    """What `compute` is told, once its workers are there."""
    if given.scheduler == "synchronous":
        yield {"scheduler": "synchronous"}
    elif given.scheduler == "threads":
        with concurrent.futures.ThreadPoolExecutor(given.workers) as pool:
            list(pool.map(time.sleep, [0.001] * given.workers))
            yield {"scheduler": "threads", "pool": pool}
    elif given.scheduler == "processes":
        context = multiprocessing.get_context("spawn")
        with concurrent.futures.ProcessPoolExecutor(given.workers, mp_context=context) as pool:
            list(pool.map(time.sleep, [0.05] * given.workers))
            yield {"scheduler": "processes", "pool": pool}
    else:
        import distributed

        # The workers are processes of their own, which must find the module `peer`.
        os.environ["PYTHONPATH"] = str(peer.HERE)
        with distributed.LocalCluster(
            n_workers=given.workers, threads_per_worker=1, dashboard_address=None
        ) as cluster, distributed.Client(cluster) as client:
            client.wait_for_workers(given.workers)
            yield {"scheduler": client}


if __name__ == "__main__":
    given = peer.options(
        __doc__,
        scheduler=["threads", "synchronous", "processes", "distributed"],
        graph="independent",
    )
    begun = time.perf_counter()
    with scheduler(given) as how:
        started = time.perf_counter() - begun
        peer.measure(given, started, lambda: lazy_sum(given).compute(**how))
