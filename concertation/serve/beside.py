"""A command beside the site: on the same database, Redis and secret, with nothing to set."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from concertation.embedded.places import ROOT
from concertation.embedded.services import Services
from concertation.serve import site


@contextmanager
def beside_the_site() -> Iterator[None]:
    """Complete the environment as `make run` does, for the length of a block.

    Does nothing where DATABASE_URL is given: that environment is complete. Otherwise the embedded
    services of `var/` are joined, or started and then stopped if the site is not up.
    """
    if os.environ.get("DATABASE_URL") or os.environ.get("DATABASE_URL_FILE"):
        yield
        return
    var = Path(os.environ.get("VAR_DIR") or ROOT / "var").resolve()
    with Services(var).held(os.environ) as urls:
        os.environ.update(site.environment({**os.environ, **urls}, var))
        yield
