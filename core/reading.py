"""How drawings read what they are given."""


def read(row, name):
    """Return a named value of an object or a dict, nothing when it has none."""
    return row.get(name) if isinstance(row, dict) else getattr(row, name, None)
