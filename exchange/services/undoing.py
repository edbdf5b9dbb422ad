"""Undoing an import, while nothing else has touched what it wrote."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from core.errors import Refused
from exchange.models import Import, ImportTrace
from exchange.services import bounds, traces
from exchange.services.commits import VERBS
from exchange.services.traces import Model
from tables import journal
from tables.models import Entry

LABEL = "exchange.import"
UNDOABLE = timedelta(days=90)  # how long what it takes to undo is kept
NAMED = 3  # rows named in a refusal
Traced = dict[Model, dict[int, ImportTrace]]


@transaction.atomic
def undo(imported: Import, *, by: User | None, attempt: int | None = None) -> Import:
    """Take back all that an import wrote; refused, whole, once anything else touched any of it.

    What it made is deleted, what it changed or took away stands again as before. The number of
    queries depends on how many kinds of rows it touched, not on how many rows. `attempt` is that of
    a worker that does what was asked: see `errands`.
    """
    bounds.widen()
    held = Import.objects.hold(imported.pk)
    bounds.refuse_another(held, attempt)
    refuse_state(held, asked=attempt is not None)
    traced = _lock(_traced(held))

    _refuse(held, traced)

    _let_go(held, traced)
    for model in _children_first(traced):
        made = [pk for pk, trace in traced[model].items() if trace.before is None]
        model._base_manager.filter(pk__in=made).delete()  # noqa: SLF001 -- Django's own door
        _restore(model, traced[model])
    held.state, held.undone_at, held.taken_back_by = Import.State.UNDONE, timezone.now(), by
    bounds.let_go(held)
    held.save(
        update_fields=["state", "plan", "undone_at", "taken_back_by", "updated_at", *bounds.LET_GO]
    )

    journal.record(held.table, "exchange.import_undone", by=by, about=held, rows=_count(traced))
    return held


def _traced(imported: Import) -> Traced:
    found: Traced = defaultdict(dict)
    for trace in imported.traces.order_by("pk"):
        found[traces.model_of(trace.label)][trace.object_id] = trace
    return dict(found)


def _lock(traced: Traced) -> Traced:
    """Lock what was touched, the plan first, in the order in which it was written."""
    for model, rows in traced.items():
        locked = model._base_manager.filter(pk__in=rows).order_by("pk")  # noqa: SLF001
        list(locked.select_for_update(of=("self",)).values_list("pk"))
    return traced


def refuse_state(held: Import, *, asked: bool = False) -> None:
    """Refuse what is not there to be undone; `asked` for what a worker was asked for."""
    if held.state == Import.State.UNDOING and not asked:
        raise Refused(_("This import is being undone: wait a moment."))
    if held.undone_at:
        raise Refused(_("This import was undone already."))
    if not held.committed_at:
        raise Refused(_("This file was not brought in: there is nothing to undo."))
    if held.committed_at < timezone.now() - UNDOABLE:
        raise Refused(
            _("This file was brought in more than three months ago: correct by hand what it wrote.")
        )


def _refuse(held: Import, traced: Traced) -> None:
    if not traced:
        raise Refused(_("This file said nothing new: there is nothing to undo."))
    touched = [*_changed(traced), *_leant_on(traced), *_spoken_of(held, traced)]
    if touched:
        raise Refused(
            _("Something was changed since this file was brought in: %(rows)s. Correct it by hand.")
            % {"rows": _named(touched)}
        )


def _changed(traced: Traced) -> list[tuple[Model, int]]:
    """What no longer stands as the import left it."""
    return [
        (model, pk)
        for model, rows in traced.items()
        for now in [traces.stand(model, rows)]
        for pk, trace in rows.items()
        if _but_version(now.get(pk)) != _but_version(trace.after)
    ]


def _but_version(columns: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """A version grows where a later import was undone, with all the rest as it was."""
    return columns and {name: value for name, value in columns.items() if name != "version"}


def _leant_on(traced: Traced) -> list[tuple[Model, int]]:
    """What the import made, and something else refers to by now."""
    found = []
    for model, rows in traced.items():
        made = [pk for pk, trace in rows.items() if trace.before is None]
        for field in _pointing_at(model) if made else ():
            others = field.model._base_manager.filter(**{f"{field.name}__in": made})  # noqa: SLF001
            ours = list(traced.get(field.model, ()))
            leaning = others.exclude(pk__in=ours).values_list(field.attname, flat=True)
            found += [(model, pk) for pk in leaning.order_by(field.attname).distinct()[:NAMED]]
    return found


def _pointing_at(model: Model) -> list[Any]:
    """The foreign keys of the site to a model, but those of its own lists and of imports."""
    own = {field.remote_field.through for field in model._meta.many_to_many}  # noqa: SLF001
    relations: list[Any] = list(model._meta.get_fields(include_hidden=True))  # noqa: SLF001
    return [
        relation.field
        for relation in relations
        if (relation.one_to_many or relation.one_to_one)
        and relation.auto_created
        and relation.concrete is False
        and relation.field.model not in own
        and relation.field.model is not Import
    ]


def _spoken_of(held: Import, traced: Traced) -> list[tuple[Model, int]]:
    """What the journal spoke of since: someone was told of it, or asked about it."""
    wrote = Entry.objects.filter(
        verb__in=VERBS.values(),
        subject_type=LABEL,
        subject_id=held.pk,
    ).order_by("pk")
    first = wrote.values_list("pk", flat=True).first() or 0
    about = Q()
    for model, rows in traced.items():
        about |= Q(subject_type=model._meta.label_lower, subject_id__in=list(rows))  # noqa: SLF001
    since = held.table.journal.filter(about, pk__gt=first).order_by("pk")
    return [
        (traces.model_of(label), pk)
        for label, pk in since.values_list("subject_type", "subject_id").distinct()[:NAMED]
    ]


def _named(touched: Iterable[tuple[Model, int]]) -> str:
    """Name up to three of the rows that stand in the way."""
    rows = list(dict.fromkeys(touched))
    named = []
    for model, pk in rows[:NAMED]:
        row = model._base_manager.filter(pk=pk).first()  # noqa: SLF001 -- Django's own door
        kind = str(model._meta.verbose_name)  # noqa: SLF001 -- Django's own door
        named.append(f"{kind} “{row}”" if row else kind)
    return "; ".join([*named, *(["…"] if len(rows) > NAMED else [])])


def _let_go(held: Import, traced: Traced) -> None:
    """An import that made its plan no longer holds it."""
    made = {
        pk
        for model, rows in traced.items()
        for pk, trace in rows.items()
        if model is type(held.plan) and trace.before is None
    }
    if held.plan_id in made:
        Import.objects.filter(plan=held.plan_id).update(plan=None)
        held.plan = None


def _restore(model: Model, rows: Mapping[int, ImportTrace]) -> None:
    """Write changed rows as they were, and make again those that were taken away."""
    was = {pk: trace for pk, trace in rows.items() if trace.before is not None}
    columns = traces.columns_of(model)
    back: list[models.Model] = []
    changed: list[models.Model] = []
    for pk, trace in was.items():
        row = model(pk=pk)
        for field in columns:
            setattr(row, field.attname, _value(field, trace))
        (back if trace.after is None else changed).append(row)
    manager = model._base_manager  # noqa: SLF001 -- Django's own door
    manager.bulk_create(back, batch_size=traces.BATCH)
    differing = _differing(columns, was.values())
    if changed and differing:
        manager.bulk_update(changed, differing, batch_size=traces.BATCH)
    for field in model._meta.many_to_many:  # noqa: SLF001 -- Django's own door
        _restore_list(field, was)


def _differing(columns: list[traces.Column], was: Iterable[ImportTrace]) -> list[str]:
    """The columns that an import changed in any of the rows, and the version."""
    changed = {
        name
        for trace in was
        if trace.after
        for name, value in trace.after.items()
        if value != (trace.before or {}).get(name)
    }
    return [each.name for each in columns if each.attname in changed or each.name == "version"]


def _value(field: traces.Column, trace: ImportTrace) -> Any:
    """A column as it was; a version only grows, so that no form opened since is taken for fresh."""
    if field.name == "version" and trace.after:
        return int(trace.after["version"]) + 1
    return field.to_python((trace.before or {})[field.attname])


def _restore_list(field: traces.List, was: Mapping[int, ImportTrace]) -> None:
    near, far = field.m2m_column_name(), field.m2m_reverse_name()
    changed = {
        pk: trace
        for pk, trace in was.items()
        if (trace.after or {}).get(field.name) != (trace.before or {}).get(field.name)
    }
    if not changed:
        return
    through = traces.through(field)
    through._base_manager.filter(**{f"{near}__in": changed}).delete()  # noqa: SLF001
    through._base_manager.bulk_create(  # noqa: SLF001 -- Django's own door
        [
            through(**{near: pk, far: each})
            for pk, trace in changed.items()
            for each in (trace.before or {}).get(field.name, ())
        ]
    )


def _children_first(traced: Traced) -> list[Model]:
    """Order the models so that none is deleted while another of them points at it."""
    return sorted(traced, key=lambda model: _depth(model, set(traced)), reverse=True)


def _depth(model: Model, among: set[Model]) -> int:
    above = {
        field.related_model
        for field in model._meta.concrete_fields  # noqa: SLF001 -- Django's own door
        if field.is_relation and field.related_model in among - {model}
    }
    return 1 + max((_depth(each, among - {model}) for each in above), default=0)


def _count(traced: Traced) -> int:
    return sum(len(rows) for rows in traced.values())
