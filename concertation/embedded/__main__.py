"""python -m concertation.embedded run -- COMMAND…   (or: start, stop)"""

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path

from concertation.embedded.places import ROOT, CannotStart
from concertation.embedded.services import DATABASE, Services


def main() -> int:
    options = parse()
    services = Services(options.var, disposable=options.disposable)
    try:
        if options.verb == "run":
            return run(services, options.database, options.command)
        if options.verb == "start":
            for name, url in services.start({}, database=options.database).items():
                print(f"{name}={url}")
            return 0
        services.stop()
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m concertation.embedded", description=__doc__)
    parser.add_argument("verb", choices=["run", "start", "stop"])
    parser.add_argument("--var", type=Path, default=ROOT / "var", help="the folder of the data")
    parser.add_argument("--database", default=DATABASE)
    parser.add_argument("--disposable", action="store_true", help="fast, and lost in a power cut")
    arguments = sys.argv[1:]
    command = []
    if "--" in arguments:
        cut = arguments.index("--")
        arguments, command = arguments[:cut], arguments[cut + 1 :]
    options = parser.parse_args(arguments)
    if (options.verb == "run") != bool(command):
        parser.error("“run” takes a command after “--”; “start” and “stop” take none.")
    options.command = command
    return options


def run(services: Services, database: str, command: list[str]) -> int:
    """Run a command beside the services; Ctrl-C and SIGTERM are the command's to answer."""
    with services.held(os.environ, database=database) as urls:
        child = subprocess.Popen(command, env={**os.environ, **urls})
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal has told the child as well
        signal.signal(signal.SIGTERM, lambda number, _frame: child.send_signal(number))
        status = child.wait()
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
