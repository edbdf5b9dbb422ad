"""Loaded before the settings: says that this is a test run, and which services it may use."""

import os

os.environ["TESTING"] = "1"
os.environ.setdefault("SAMPLE_MODE", "0")
os.environ.setdefault(
    "DJANGO_ALLOW_ASYNC_UNSAFE", "1"
)  # the browser's driver runs a loop of its own
