"""A small load on one address of this machine: so many connections, for so long."""

import socket
import threading
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Load:
    """How a page held: requests a second, milliseconds at the median and the 95th percentile."""

    rps: float
    p50: float
    p95: float
    count: int


def load(port: int, path: str, cookie: str, *, connections: int, seconds: float) -> Load:
    """Ask for one page over kept connections, for so long; raise on any answer but 200."""
    request = (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n"
        "Accept-Encoding: identity\r\n\r\n"
    ).encode()
    times: list[float] = []
    failures: list[bytes] = []
    stop = time.perf_counter() + seconds
    workers = [
        threading.Thread(target=_ask, args=(port, request, stop, times, failures))
        for _ in range(connections)
    ]
    started = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    spent = time.perf_counter() - started
    if failures:
        raise RuntimeError(f"{path}: {failures[0][:200]!r}")
    times.sort()
    return Load(
        rps=len(times) / spent,
        p50=1000 * times[len(times) // 2],
        p95=1000 * times[int(len(times) * 0.95)],
        count=len(times),
    )


def _ask(port, request, stop, times, failures):
    with socket.create_connection(("127.0.0.1", port)) as sock, sock.makefile("rb") as answer:
        while time.perf_counter() < stop:
            at = time.perf_counter()
            sock.sendall(request)
            status = answer.readline()
            length = 0
            while (line := answer.readline()) not in {b"\r\n", b""}:
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            answer.read(length)
            if b" 200 " not in status:
                failures.append(status)
                return
            times.append(time.perf_counter() - at)
