"""Instructions of one empty task under each model: `python3 workloads/bench/instructions.py`.

Counts by callgrind (Debian package valgrind) with one worker. Two launches differ in the number of tasks only, so their
difference is what tasks cost, and nothing of the start. For what waiting costs there is no count: see docs/METHOD.md.
"""

import json
import os
import re
import subprocess
import tempfile

HELPER = os.path.join(os.path.dirname(__file__), "../../.build/release/speedup-launch")
FEW, MANY = 20_000, 40_000
# The model, its policy, and the width of a stencil; none for independent tasks.
CASES = [
    ("serial", None, None), ("thread", "dynamic", None), ("serial", None, 16), ("thread", "static", 16),
    ("thread", "stealing", 16), ("task", None, None), ("task-pool", None, None),
]
# Which part of the code a function belongs to, by the first pattern that it matches.
PARTS = [
    ("building the graph", r"10TaskGraphs|9Schedules|StaticProgram|GraphMemoryV_|GraphMemoryV7prepare|Sa6append"
                           r"|_copyContents|isUniquelyReferenced|memmove|memcpy|memset"),
    ("kernel", r"7Kernels"),
    ("crew", r"5Crews"),
    ("locks", r"pthread_mutex|lll_"),
    ("memory", r"malloc|free"),
    ("Swift's runtime", r""),
]


def request(model, policy, width, tasks):
    pattern = {"kind": "stencil", "width": width, "steps": tasks // (width or 1), "radix": 3, "seed": 0, "serial": 0.0}
    job = {
        "tasks": tasks, "graph": {"pattern": {"_0": pattern}} if width else {"independent": {}},
        "kernel": {"catalog": {"name": "empty"}}, "grain": 0, "seed": 1, "surroundings": {"options": {}},
    }
    measurement = {
        "job": job, "model": model, "workers": 1, "placement": {"cpus": [], "ownCores": True, "coreCount": 1},
        "warmup": 0, "iterations": 1, "release": "never", "measuresPace": False, "timesTasks": False,
    }
    if policy:
        measurement["policy"] = policy
    return json.dumps({"measure": {"_0": measurement}}).encode()


def counts(helper, folder, *case):
    """Instructions of a launch by function."""
    path = os.path.join(folder, "callgrind")
    with tempfile.TemporaryFile() as request_file, open(os.devnull, "w") as nowhere:
        request_file.write(request(*case))
        request_file.seek(0)
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={path}", helper], stdin=request_file,
            stdout=nowhere, stderr=nowhere, check=True, close_fds=False,
            preexec_fn=lambda: os.dup2(os.open(os.devnull, os.O_WRONLY), 3))
    listing = subprocess.run(
        ["callgrind_annotate", "--threshold=99.9", path], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s*([\d,]+)\s+\([ \d.]+%\)\s+(\S.*?)(?:\s+\[.*)?$", listing, re.MULTILINE)
    return {name: int(count.replace(",", "")) for count, name in found if name != "PROGRAM TOTALS"}


def main():
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind cannot read the debug information of all compilers.
        helper = os.path.join(folder, "speedup-launch")
        subprocess.run(["strip", "-g", "-o", helper, HELPER], check=True)
        for model, policy, width in CASES:
            few, many = (counts(helper, folder, model, policy, width, tasks) for tasks in (FEW, MANY))
            parts = dict.fromkeys((name for name, _ in PARTS), 0.0)
            for function in few.keys() | many.keys():
                part = next(name for name, pattern in PARTS if re.search(pattern, function))
                parts[part] += (many.get(function, 0) - few.get(function, 0)) / (MANY - FEW)
            shape = f"stencil of width {width}" if width else "independent"
            print(f"{model}, {policy or 'its own policy'}, {shape}: "
                  + ", ".join(f"{name} {value:.0f}" for name, value in parts.items() if value >= 0.5))


if __name__ == "__main__":
    main()
