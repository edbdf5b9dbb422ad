"""Columns that are computed from another one whenever a row is written."""

import re

from django.db import models

from core.text import fold, sort_key


class KeyField(models.CharField):
    """A column that `save()` and `bulk_create()` fill from the attribute named `source`.

    `update()` and `save(update_fields=…)` fill it only when it is named along with its source.
    """

    def __init__(self, *args, source=None, **kwargs):
        self.source = source
        super().__init__(*args, **{"editable": False, "blank": True, "max_length": 200, **kwargs})

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "source": self.source}

    def pre_save(self, instance, add):  # noqa: ARG002 -- Django calls it so
        """Compute the key and leave it on the instance."""
        key = self.key_of(str(getattr(instance, self.source) or ""))[: self.max_length]
        setattr(instance, self.attname, key)
        return key

    def key_of(self, text):
        raise NotImplementedError


class SortKeyField(KeyField):
    """The key under which a name is filed: no accents, no article, « St- » as « Saint- »."""

    def key_of(self, text):
        return sort_key(text)


class WordsField(KeyField):
    """The words by which a row is found, without accents, case or punctuation."""

    def key_of(self, text):
        return fold(text)


class NumberKeyField(KeyField):
    """A free number as it counts: « 1.10 » comes after « 1.9 », « 6.2 b » after « 6.2 »."""

    def key_of(self, text):
        return re.sub(r"\d+", lambda digits: digits[0].zfill(6), text.strip().casefold())
