def materialize(*, at):
    return 0
