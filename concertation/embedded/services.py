"""Both services as one thing to hold: started by the first who needs them, stopped by the last."""

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from concertation.embedded.places import alone
from concertation.embedded.postgres import Postgres
from concertation.embedded.redis import Redis

DATABASE = "concertation"


class Services:
    """The embedded services of one folder; those that the environment already names are left out.

    Every holder keeps a shared lock on one file. The last to leave is the one who can take it
    alone, and a killed process gives its share back by dying.
    """

    def __init__(self, folder: Path, *, disposable: bool = False) -> None:
        self.folder = folder.resolve()
        self.postgres = Postgres(self.folder / "postgres", disposable=disposable)
        self.redis = Redis(self.folder / "redis", disposable=disposable)

    def start(self, environment: Mapping[str, str], *, database: str = DATABASE) -> dict[str, str]:
        """Start what `environment` does not name, and return the addresses to add to it."""
        urls = {}
        with alone(self.folder / "services.lock"):
            if not environment.get("DATABASE_URL"):
                self.postgres.start()
                self.postgres.ensure_database(database)
                urls["DATABASE_URL"] = self.postgres.url(database)
            if not environment.get("REDIS_URL"):
                self.redis.start()
                urls["REDIS_URL"] = self.redis.url()
        return urls

    def stop(self) -> None:
        with alone(self.folder / "services.lock"):
            self.redis.stop()
            self.postgres.stop()

    @contextmanager
    def held(
        self, environment: Mapping[str, str], *, database: str = DATABASE
    ) -> Iterator[dict[str, str]]:
        """Keep the services up for the length of a block, and stop them if no one else is left."""
        self.folder.mkdir(parents=True, exist_ok=True)
        share = os.open(self.folder / "holders.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(share, fcntl.LOCK_SH)
            yield self.start(environment, database=database)
        finally:
            self._leave(share)

    def _leave(self, share: int) -> None:
        try:
            with alone(self.folder / "services.lock"):
                fcntl.flock(share, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self.redis.stop()
                self.postgres.stop()
        except BlockingIOError:
            pass  # someone else still needs them
        finally:
            os.close(share)
