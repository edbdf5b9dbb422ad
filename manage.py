#!/usr/bin/env python
"""Django's commands, for this portal."""

import os
import sys

from django.core.management import execute_from_command_line

from concertation.embedded.places import CannotStart
from concertation.serve.beside import beside_the_site

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concertation.settings")
    try:
        with beside_the_site():
            execute_from_command_line(sys.argv)
    except CannotStart as reason:
        sys.exit(str(reason))
