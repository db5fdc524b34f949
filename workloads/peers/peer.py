"""What the Python peers share: their options, our kernels, and how an iteration is reported.

The kernels come from libspeedup-kernels.so, which `make peers` builds, so that every peer does the
same work as our models and its checksum must be the same.
"""

import argparse
import ctypes
import functools
import json
import os
import pathlib
import time

HERE = pathlib.Path(__file__).resolve().parent
LIBRARY = HERE.parent.parent / ".build" / "release" / "libspeedup-kernels.so"
WORD = 1 << 64


def options(description, **more):
    """The options that every peer has, and those named in `more` with their choices or default."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--kernel", default="spin", help="a kernel of `speedup list`")
    for name, default in [("workers", 2), ("tasks", 64), ("grain", 1000), ("seed", 1)]:
        parser.add_argument("--" + name, type=int, default=default)
    parser.add_argument("--warmup", type=int, default=1, help="iterations that are not reported")
    parser.add_argument("--iterations", type=int, default=5, help="iterations that are reported")
    for name, value in more.items():
        choices = value if isinstance(value, list) else None
        parser.add_argument(
            "--" + name, choices=choices, default=choices[0] if choices else value
        )
    return parser.parse_args()


@functools.cache
def kernel(name, holds_gil=False):
    """The C function of a kernel; Python's lock is released while it runs, unless it is to be held."""
    load = ctypes.PyDLL if holds_gil else ctypes.CDLL
    function = load(os.environ.get("SPEEDUP_KERNELS", LIBRARY))["speedup_" + name.replace("-", "_")]
    function.restype = ctypes.c_uint64
    function.argtypes = [ctypes.c_uint64] * 3
    return function


def value(name, task, grain, seed):
    """The value of one task. A function of this module, so that worker processes find it by name."""
    return kernel(name)(task, grain, seed)


def measure(given, crew_start_s, run):
    """Runs warm-ups and iterations; `run` does all tasks once and returns the sum of their values."""
    for _ in range(given.warmup):
        run()
    for _ in range(given.iterations):
        begun = time.perf_counter()
        checksum = run()
        wall_s = time.perf_counter() - begun
        line = {"wall_s": wall_s, "checksum": checksum % WORD, "crew_start_s": crew_start_s}
        print(json.dumps(line), flush=True)
