"""What is said of a row of a members' list, once compared with the table."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "member.identifier_unknown": _(
        "“%(said)s” is not the identifier of a member of this table. Empty that cell to add a "
        "member."
    ),
    "member.identifier_of_another": _(
        "The identifier is that of “%(name)s”, and the line names “%(said)s”. Correct one of them."
    ),
    "member.renamed": _(
        "The portal knows this member as “%(name)s”. To rename it, open its page: its former name "
        "is then kept."
    ),
    "member.no_organization": _(
        "“%(said)s” was left as words: say which organization it is, or leave the line out."
    ),
    "member.nobody": _("This line names neither an organization nor a person."),
    "member.repeated": _(
        "Line %(line)s is about the same member and says as much: this line is left out."
    ),
    "member.one_more_person": _(
        "Line %(line)s is about the same member: this person becomes an alternate there."
    ),
    "member.address_of_another": _(
        "%(email)s is the address of %(name)s: it is not given to someone else."
    ),
    "member.taken_for": _("“%(said)s” was taken for %(name)s, whom the portal knows."),
    "member.account_address": _(
        "%(name)s has an account and alone can change its address: the address stays."
    ),
    "member.shared_fact": _(
        "The portal has “%(was)s” and the file “%(now)s”. Other tables rely on it: correct it on "
        "the page of the organization."
    ),
    "member.note_cut": _("The note was cut: it holds %(longest)s characters."),
    "member.sectorial": _(
        "This table is sectorial: “%(said)s” is no community organization, and may only observe."
    ),
    "member.sector_supposed": _(
        "The file does not say its sector: it is put down as a community organization."
    ),
}
