"""What `make run` prints: its own sentences, and its children's lines behind their names."""

import os
import sys
import threading

COLOURS = {"web": "36", "worker": "35", "beat": "33"}
WIDTH = max(map(len, COLOURS))


class Voice:
    """One line at a time, whoever speaks; in colour on a terminal that did not ask for none."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def say(self, sentence: str) -> None:
        self._print(self._paint(sentence, "1"))

    def repeat(self, name: str, line: str) -> None:
        if line:
            self._print(f"{self._paint(f'{name:<{WIDTH}} |', COLOURS[name])} {line}")

    def _paint(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self.coloured else text

    def _print(self, line: str) -> None:
        with self.lock:
            try:
                print(line, flush=True)
            except OSError:  # the terminal is gone; the work goes on
                sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 -- for good
