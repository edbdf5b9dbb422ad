"""`make run`: the site, its worker and its beat, in one terminal, until Ctrl-C."""
