"""What is said of a file as a whole, and of a row once it is compared with the portal."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "services.too_heavy": _(
        "This file is too heavy to be read: it stopped the reader twice. Save it again with the "
        "list alone, without pictures nor empty sheets, and choose it again."
    ),
    "services.failed": _(
        "The portal could not read this file. Save it again as XLSX or CSV and choose it again; if "
        "it still fails, send it to those who run the portal."
    ),
    "services.seen_before": _(
        "This very file was brought in on %(day)s: only what changed since is written."
    ),
    "services.id_unknown": _(
        "“%(said)s” is not the identifier of an action of this plan. Empty the cell to add the "
        "action, or export the plan again."
    ),
    "services.id_twice": _("“%(said)s” stands on another row already: one action has one row."),
    "services.number_taken": _(
        "%(number)s is the number of another action of the plan, “%(title)s”, so this row is added "
        "beside it. If they are one action, give it one title."
    ),
    "services.declined": _(
        "%(name)s declined its share in this action: it is not asked again by a file."
    ),
    "services.confirmed_role": _(
        "%(name)s confirmed another part in this action: the file does not change it."
    ),
    "services.confirmed_absent": _(
        "%(name)s confirmed its share in this action, and is not in the file: it stays until it "
        "withdraws."
    ),
    "services.date_stays": _("This action is done or abandoned: its date does not move any more."),
    "services.abandoned": _(
        "This action was abandoned: the file does not take it up again. Do it on its page."
    ),
    "services.name_possible": _(
        "“%(said)s” may be %(name)s, which the directory knows. Say who is meant."
    ),
    "services.name_probable": _("“%(said)s” was taken for %(name)s. Say who is meant if not."),
    "services.cut": _(
        "A text of this row is too long for its place: the whole of it is kept in the description."
    ),
}
