"""Where the embedded services keep their data, their sockets and their locks."""

import fcntl
import hashlib
import os
import pwd
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
LONGEST_SOCKET_FOLDER = 80  # a socket's whole path must fit in 103 bytes on macOS, 107 on Linux


class CannotStart(Exception):
    """A service could not start; the message is one sentence with what to do about it."""


@dataclass(frozen=True)
class Account:
    """The account a service runs under: ours, unless we are root, whom PostgreSQL refuses."""

    uid: int
    gid: int
    other: bool


def unprivileged_account() -> Account:
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), other=False)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise CannotStart(
            "PostgreSQL refuses to run as root and this machine has no account “nobody”:"
            " run this as another user."
        ) from None
    return Account(nobody.pw_uid, nobody.pw_gid, other=True)


def make_private(folder: Path, account: Account) -> Path:
    """Make a folder that only this account (and root) may enter."""
    folder.mkdir(parents=True, exist_ok=True)
    if account.other:
        os.chown(folder, account.uid, account.gid)
    folder.chmod(0o700)
    return folder


def socket_folder(data: Path, account: Account) -> Path:
    """The folder of a service's socket: beside its data, or in /tmp when that path is too long."""
    beside = data.with_name(f"{data.name}.socket")
    if len(os.fsencode(beside)) <= LONGEST_SOCKET_FOLDER:
        return make_private(beside, account)
    digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:12]
    elsewhere = Path(tempfile.gettempdir()) / f"concertation-{account.uid}-{digest}"
    if len(os.fsencode(elsewhere)) > LONGEST_SOCKET_FOLDER:
        elsewhere = Path("/tmp") / elsewhere.name  # noqa: S108 -- checked to be ours just below
    try:
        make_private(elsewhere, account)
    except PermissionError:
        raise CannotStart(
            f"{elsewhere} belongs to someone else: remove it, then try again."
        ) from None
    return elsewhere


def open_the_way(to: Path, account: Account) -> list[Path]:
    """Let another account pass through (not list) the folders above `to`; tell which it opened."""
    opened = []
    if account.other:
        for folder in to.parents:
            mode = folder.stat().st_mode
            if not mode & 0o001:
                folder.chmod(mode | 0o001)
                opened.append(folder)
    return opened


def open_for_reading(tree: Path, account: Account) -> None:
    """Undo a strict umask on the programs that another account has to run."""
    if not account.other or tree.stat().st_mode & 0o005 == 0o005:
        return
    for path in [tree, *tree.rglob("*")]:
        mode = path.stat().st_mode
        path.chmod(mode | (0o055 if mode & 0o100 else 0o044))


@contextmanager
def alone(path: Path) -> Iterator[IO[bytes]]:
    """Hold a lock that a killed process gives back by dying."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
