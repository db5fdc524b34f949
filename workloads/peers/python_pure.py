"""Pure Python under N threads: `monte-carlo-pi` in the language itself, with the same darts as our
kernel, so the same checksum. Python's lock lets one thread run at a time."""

import concurrent.futures
import time

import peer

MASK = peer.WORD - 1


def mix(x):
    """The finaliser of SplitMix64."""
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & MASK
    x = (x ^ x >> 27) * 0x94D049BB133111EB & MASK
    return x ^ x >> 31


def darts_in_circle(task, darts, seed):
    """xoshiro256+, seeded as in Sources/Kernels/RandomStream.swift."""
    state = mix(seed + 0x9E3779B97F4A7C15 & MASK) ^ mix(task * 0xD1B54A32D192ED03 + 1 & MASK)
    words = []
    for _ in range(4):
        state = state + 0x9E3779B97F4A7C15 & MASK
        words.append(mix(state))
    a, b, c, d = words
    hits = 0
    for _ in range(darts):
        square = 0.0
        for _ in range(2):
            unit = ((a + d & MASK) >> 11) * 2.0**-53
            t = b << 17 & MASK
            c ^= a
            d ^= b
            b ^= c
            a ^= d
            c ^= t
            d = (d << 45 | d >> 19) & MASK
            square += unit * unit
        hits += square < 1
    return hits


if __name__ == "__main__":
    given = peer.options(__doc__)
    if given.kernel != "monte-carlo-pi":
        raise SystemExit("python_pure.py has one kernel: monte-carlo-pi")

    def work(task):
        return darts_in_circle(task, given.grain, given.seed)

    begun = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(given.workers) as pool:
        list(pool.map(time.sleep, [0.001] * given.workers))
        started = time.perf_counter() - begun
        peer.measure(given, started, lambda: sum(pool.map(work, range(given.tasks))))
