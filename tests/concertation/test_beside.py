"""`manage.py` finds the site's database by itself."""

import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

NAMED = {"DATABASE_URL", "DATABASE_URL_FILE", "REDIS_URL", "SECRET_KEY", "SAMPLE_MODE"}
ASK = "from django.conf import settings as s; print(s.DATABASES['default']['NAME'], s.SAMPLE_MODE)"


def test_a_command_without_a_database_named_joins_the_one_of_the_folder(tmp_path):
    bare = {name: value for name, value in os.environ.items() if name not in NAMED}
    bare |= {"VAR_DIR": str(tmp_path / "var"), "TESTING": "0"}

    told = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", ASK],
        cwd=Path(settings.BASE_DIR),
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert told.returncode == 0, told.stderr
    assert told.stdout.split() == ["concertation", "True"]
    assert (tmp_path / "var" / "postgres").exists()


def test_a_database_that_is_named_is_left_alone(tmp_path):
    given = {**os.environ, "VAR_DIR": str(tmp_path / "var")}

    told = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", "print('here')"],
        cwd=Path(settings.BASE_DIR),
        env=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert told.stdout.split() == ["here"]
    assert not (tmp_path / "var" / "postgres").exists()
