"""Known places, and which of them a text means."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from core.text import fold, sort_key
from exchange.cells.got import Why
from exchange.cells.said import tidy, to_come, unsaid
from exchange.matching.place_names import Place, taken_apart
from exchange.matching.place_words import FILLERS, OWN
from exchange.matching.shapes import RANK, Candidate, Certainty, KnownTerritory, Match
from exchange.matching.slips import Slips

SHOWN = 8  # candidates
_SEVERAL = re.compile(r"\s*[;,/\n]\s*|\s+(?:et|and|&|\+)\s+")
# Of a region, an MRC and a town of one name, a bare name means the town.
USUAL = {"municipality": 0, "community": 1, "mrc": 2, "region": 3, "unorganized": 4, "borough": 5}

Options = list[KnownTerritory]


class Territories:
    """Known places, indexed by their names, words and codes."""

    def __init__(self, known: Iterable[KnownTerritory]):
        self.known = list(known)
        self.by_key: dict[str, Options] = defaultdict(list)
        self.by_former: dict[str, Options] = defaultdict(list)
        self.by_word: dict[str, Options] = defaultdict(list)
        self.by_code = {(each.level, each.code): each for each in self.known}
        self.by_path = {each.path: each for each in self.known}
        for each in self.known:
            self._index(each)
        self.slips = Slips(self.by_word)
        self.anchors = [each for each in self.known if each.anchored]
        self.around = [place for each in self.anchors for place in self._line(each)]

    def match(self, said: str, level_hint: str = "") -> Match:
        """Return which place a text means; `level_hint` is a level it is likely to be of.

        Several places in one text give no id: the candidates are the places, in order.
        """
        text = tidy(said)
        if unsaid(text) or to_come(text):
            return Match(said)
        whole = self._one(said, text, level_hint)
        if whole.certainty == "certain":
            return whole
        several = self._several(said, text, level_hint)
        if several and (several.certainty != "none" or not whole.id):
            return several
        return whole

    def _index(self, each: KnownTerritory) -> None:
        for key in {fold(each.name), sort_key(each.name)}:
            self.by_key[key].append(each)
        for former in each.formerly:
            for key in {fold(former), sort_key(former)}:
                self.by_former[key].append(each)
        for word in set(fold(each.name).split()) - FILLERS:
            self.by_word[word].append(each)

    def _line(self, place: KnownTerritory) -> list[KnownTerritory]:
        """Return a place and all that contains it, from the nearest."""
        parts = place.path.rstrip("/").split("/")
        paths = ("/".join(parts[:count]) + "/" for count in range(len(parts), 0, -1))
        return [self.by_path[path] for path in paths if path in self.by_path]

    def _one(self, said: str, text: str, level_hint: str) -> Match:
        own = OWN.get(fold(text))
        if own is not None and not self._named_so(text):
            return self._own(said, own)
        place = taken_apart(text, self.by_key)
        if place.code:
            return self._coded(said, place)
        for find, code in (
            (self._by_name, "match.place_name"),
            (self._by_former, "match.place_former"),
            (self._by_slip, "match.place_slip"),
            (self._by_part, "match.place_part"),
        ):
            options = self._fitting(find(place), place, level_hint)
            if options:
                exact = code == "match.place_name"
                return self._chosen(said, options, "certain" if exact else "probable", code, place)
        return Match(said)

    def _named_so(self, text: str) -> bool:
        return any(each.level != "province" for each in self.by_key.get(fold(text), ()))

    # ---- the table’s own territory

    def _own(self, said: str, level: str) -> Match:
        """« MRC », « toute la région »: the place where the table is anchored."""
        if level:
            line = [place for place in self.around if place.level == level]
            below = [each for each in self.anchors if each.level == level]
            options = below or line
        else:
            options = self.anchors
        options = list({each.id: each for each in options}.values())
        if len(options) == 1:
            return self._match(said, options, "certain", "match.place_own")
        return self._match(said, options, "possible", "match.place_own")

    # ---- by what is written

    def _coded(self, said: str, place: Place) -> Match:
        """« Région 17 », « 17 », « Centre-du-Québec (17) », « 88057 »."""
        levels = ("region",) if len(place.code) <= 2 else ("municipality", "mrc", "unorganized")
        coded = [
            self.by_code[level, code]
            for level in levels
            for code in (place.code.zfill(2), place.code)
            if (level, code) in self.by_code
        ][:1]
        named = self._fitting(self._by_name(place), place, "region") if place.key else coded
        both = [each for each in coded if each in named]
        if both:
            return self._match(said, both, "certain", "match.place_code")
        return self._match(said, [*named, *coded], "possible", "match.place_code_differs")

    def _by_name(self, place: Place) -> Options:
        found = [*self.by_key.get(place.key, ()), *self.by_key.get(place.filed, ())]
        return list({each.id: each for each in found}.values())

    def _by_former(self, place: Place) -> Options:
        found = [*self.by_former.get(place.key, ()), *self.by_former.get(place.filed, ())]
        return list({each.id: each for each in found}.values())

    def _by_slip(self, place: Place) -> Options:
        """« Shawinigam »: one or two words with a slip each."""
        words = place.key.split()
        unknown = [w for w in words if w not in self.by_word and w not in FILLERS]
        if not 0 < len(unknown) <= 2:
            return []
        keys = {place.key}
        for word in unknown:
            meant = self.slips.meant(word)[:4]
            keys = {re.sub(rf"\b{word}\b", each, key) for key in keys for each in meant}
        found = [each for key in sorted(keys) for each in self._by_name(place.called(key))]
        return list({each.id: each for each in found}.values())

    def _by_part(self, place: Place) -> Options:
        """« MRC du Fjord », « Rouyn », « St-Étienne »: some of the words of a name."""
        words = set(place.key.split()) - FILLERS
        if not words or words <= {"saint", "sainte", "notre", "dame"}:
            return []
        pools = [self.by_word.get(word, []) for word in words]
        smallest = min(pools, key=len)
        return [each for each in smallest if words <= set(fold(each.name).split())]

    # ---- one among several

    def _fitting(self, options: Options, place: Place, level_hint: str) -> Options:
        """Keep those of the level, designation and container that the text tells."""
        if place.level:
            options = [each for each in options if each.level == place.level]
        if place.within:
            options = [each for each in options if self._is_within(each, place.within)]
        if place.designation:
            told = [each for each in options if fold(each.designation) == place.designation]
            options = told or options
        return [each for each in options if each.level == level_hint] or options

    def _is_within(self, each: KnownTerritory, names: tuple[str, ...]) -> bool:
        line = {key for place in self._line(each)[1:] for key in _keys(place)}
        return all(name in line for name in names)

    def _chosen(
        self, said: str, options: Options, certainty: Certainty, code: str, place: Place
    ) -> Match:
        """One alone; of one name at several levels, the usual; of homonyms, the one nearby."""
        if len(options) == 1:
            return self._alone(said, options[0], certainty, code, place)
        levels = {each.level for each in options}
        if len({fold(each.name) for each in options}) == 1 and len(levels) == len(options):
            return self._usual(said, options, certainty)
        near = nearest(options, self.anchors, self.around)
        ordered = [*near, *(each for each in options if each not in near)]
        if len(near) == 1:
            return self._match(said, ordered, "probable", "match.place_near")
        return self._match(said, ordered, "possible", code)

    def _alone(
        self, said: str, option: KnownTerritory, certainty: Certainty, code: str, place: Place
    ) -> Match:
        """« Saint-Paul » far away may be short for the « Saint-Paul-de-… » nearby."""
        regions = [each.path for each in self.around if each.level == "region"]
        far = regions and not any(option.path.startswith(path) for path in regions)
        if not far or place.within or certainty != "certain":
            return self._match(said, [option], certainty, code)
        anchors = [each.path for each in self.anchors]
        parts = [each for each in self._by_part(place) if each.path.startswith(tuple(anchors))]
        parts = [each for each in parts if fold(each.name).startswith(f"{place.key} ")]
        if not parts:
            return self._match(said, [option], certainty, code)
        return self._match(said, [*parts, option], "possible", "match.place_part")

    def _usual(self, said: str, options: Options, certainty: Certainty) -> Match:
        own = [each for each in options if each.anchored]
        ordered = sorted(options, key=lambda each: (each not in own, USUAL.get(each.level, 9)))
        same = _same_ground(ordered, self._line(ordered[0]))
        return self._match(said, ordered, certainty if same else "probable", "match.place_usual")

    # ---- several places

    def _several(self, said: str, text: str, level_hint: str) -> Match | None:
        parts = [part for part in _SEVERAL.split(text) if fold(part)]
        if len(parts) < 2:
            return None
        if len(parts) == 2 and (within := self._in_another(said, *parts)):
            return within
        matches = [self._one(part, part, level_hint) for part in parts]
        if not any(match.id for match in matches):
            return None
        names = ", ".join(match.name if match.id else match.said for match in matches)
        worst = min((match.certainty for match in matches), key=RANK.__getitem__)
        found = [each for match in matches for each in match.candidates[:1] if match.id]
        return Match(said, None, names, worst, tuple(found))

    def _in_another(self, said: str, first: str, second: str) -> Match | None:
        """« Saint-Édouard, Maskinongé »: the second tells which of the homonyms it is."""
        place = taken_apart(first, self.by_key)
        options = self._by_name(place) or self._by_part(place)
        inside = replace(place, within=(taken_apart(second).filed,))
        within = self._fitting(options, inside, "")
        if len(options) > 1 and len(within) == 1:
            return self._match(said, within, "certain", "match.place_within")
        return None

    def _match(self, said: str, options: Options, certainty: Certainty, code: str) -> Match:
        options = list({each.id: each for each in options}.values())[:SHOWN]
        if not options:
            return Match(said)
        names = _told_apart(options)
        candidates = tuple(
            Candidate(
                each.id,
                names[index],
                "possible" if index else certainty,
                Why(code, {"place": each.title or each.name}),
            )
            for index, each in enumerate(options)
        )
        if certainty == "possible":
            alone = shown(options[0]) if len(options) == 1 else ""
            return Match(said, None, alone, certainty, candidates)
        return Match(said, options[0].id, shown(options[0]), certainty, candidates)


def shown(place: KnownTerritory) -> str:
    """Return the name of a place as a list holds it: « MRC de Mékinac », « Saint-Tite »."""
    is_mrc = place.level == "mrc" and fold(place.designation) == "mrc"
    return place.title if is_mrc and place.title else place.name


def _told_apart(options: Options) -> list[str]:
    """Name each place, with its designation where several bear its name."""
    titles = [each.title or each.name for each in options]
    named, titled = Counter(map(shown, options)), Counter(titles)
    return [
        shown(each)
        if named[shown(each)] == 1
        else title
        if titled[title] == 1 or not each.designation
        else f"{each.name} ({each.designation})"
        for each, title in zip(options, titles, strict=True)
    ]


def nearest(options: Options, anchors: Options, around: Options) -> Options:
    """Keep those within the anchors of a table, else within its MRC, else its regions."""
    for level in ("", "mrc", "region"):
        paths = tuple(
            each.path for each in (around if level else anchors) if level in {"", each.level}
        )
        near = [each for each in options if paths and each.path.startswith(paths)]
        if near:
            towns = [each for each in near if each.level in {"municipality", "mrc"}]
            return towns if len(towns) == 1 else near
    return options


def _keys(place: KnownTerritory) -> set[str]:
    return {fold(place.name), sort_key(place.name)}


def _same_ground(options: Options, line: Options) -> bool:
    """« Trois-Rivières », the town and the territory that it alone makes up."""
    ids = {each.id for each in line}
    return all(
        each.id in ids and (each is options[0] or fold(each.designation) == "territoire equivalent")
        for each in options
    )
