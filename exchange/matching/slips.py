"""Slips of the hand: the known words that stand one letter away from another."""

from collections.abc import Iterable

from exchange.cells.plain import near

SHORTEST, LONGEST = 4, 30  # letters: shorter words are too alike, longer ones are no words


class Slips:
    """Words found by what is left of them when any one letter is taken away."""

    def __init__(self, known: Iterable[str]):
        self._known = {word for word in known if _may_slip(word)}
        self._shorter: dict[str, set[str]] = {}
        for word in self._known:
            for left in _shortened(word):
                self._shorter.setdefault(left, set()).add(word)

    def meant(self, word: str) -> list[str]:
        """Return the known words that a slip may have made this one from."""
        if not _may_slip(word):
            return []
        close = self._shorter.get(word, set()).union(
            *(self._shorter.get(left, set()) for left in _shortened(word))
        )
        close |= {left for left in _shortened(word) if left in self._known}
        return sorted(each for each in close if each != word and near(word, each))


def _may_slip(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


def _shortened(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}
