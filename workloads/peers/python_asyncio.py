"""asyncio: one thread, at most N tasks in flight; each waits without holding the thread.

`--kernel sleep` waits for the clock, `--kernel http-get` for answers of our server, which this program
starts (`--body` bytes each). Kernels that compute are refused: they would hold the loop.
"""

import asyncio
import contextlib
import ctypes
import subprocess
import time

import peer

SERVER = peer.LIBRARY.parent / "speedup-serve"


class Sleeping:
    """Waits for the clock."""

    async def run(self, task, given):
        await asyncio.sleep(given.grain / 1000)
        return task + 1


class Asking:
    """Asks the server on a connection of its own, which stays open."""

    def __init__(self, port):
        self.port = port
        self.connection = None
        self.sum = ctypes.CDLL(peer.LIBRARY).speedup_payload_sum
        self.sum.restype = ctypes.c_uint64
        self.sum.argtypes = [ctypes.c_char_p, ctypes.c_uint64]

    async def run(self, task, given):
        if self.connection is None:
            self.connection = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.connection
        query = f"task={task}&seed={given.seed}&latency={given.grain}&body={given.body}"
        writer.write(f"GET /?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        body = await reader.readexactly(int(head.split("content-length:")[1].split()[0]))
        return self.sum(body, len(body))


async def iterate(lanes, given):
    """Runs all tasks, each lane taking the next one that is left."""
    tasks = iter(range(given.tasks))

    async def work(lane):
        return sum([await lane.run(task, given) for task in tasks])

    return sum(await asyncio.gather(*(work(lane) for lane in lanes)))


@contextlib.contextmanager
def server():
    """The port of a server that ends with the block."""
    with subprocess.Popen([SERVER], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield int(process.stdout.readline().split()[1])
        finally:
            process.kill()


if __name__ == "__main__":
    given = peer.options(__doc__, body="1024")
    with contextlib.ExitStack() as stack:
        if given.kernel == "http-get":
            port = stack.enter_context(server())
            lanes = [Asking(port) for _ in range(given.workers)]
        elif given.kernel == "sleep":
            lanes = [Sleeping() for _ in range(given.workers)]
        else:
            raise SystemExit("python_asyncio.py has the kernels sleep and http-get")
        begun = time.perf_counter()
        runner = stack.enter_context(asyncio.Runner())
        runner.get_loop()
        started = time.perf_counter() - begun
        peer.measure(given, started, lambda: runner.run(iterate(lanes, given)))
