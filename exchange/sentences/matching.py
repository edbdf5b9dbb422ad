"""Why a name of a file is taken for someone, something or some place that is known."""

from django.utils.translation import gettext_lazy as _

_ORGANIZATIONS = {
    "match.same_name": _("The same name."),
    "match.other_name": _("Another name of “%(name)s”."),
    "match.same_words": _("The same name, written in another way."),
    "match.other_designation": _("The same place under another designation."),
    "match.former_kind": _("A former name: today, “%(name)s”."),
    "match.acronym": _("The acronym of “%(name)s”."),
    "match.acronym_beside": _("The acronym in parentheses is that of “%(name)s”."),
    "match.only_one": _("“%(name)s” is of that kind."),
    "match.office_of": _("It seems to be an office or a branch of “%(name)s”."),
    "match.other_office": _("Another office of the same body."),
    "match.part": _("One name says more than the other."),
    "match.town": _("The municipality of that name."),
    "match.initials": _("The initials of “%(name)s”."),
    "match.shared_words": _("The words that matter are the same."),
    "match.successor": _("“%(name)s” may have taken over from it."),
    "match.slip": _("Almost the same name: probably a slip."),
}

_PLACES = {
    "match.place_name": _("The same name."),
    "match.place_former": _("A former name of %(place)s."),
    "match.place_slip": _("Almost the same name: probably a slip."),
    "match.place_part": _("A part of the name %(place)s."),
    "match.place_own": _("The territory of the table."),
    "match.place_code": _("The official code."),
    "match.place_code_differs": _("The name and the code are not of the same place."),
    "match.place_usual": _("Several places have this name: the usual one comes first."),
    "match.place_near": _("Several places have this name: the nearest to the table comes first."),
    "match.place_within": _("The one in that MRC or region."),
}

_PEOPLE = {
    "match.person_name": _("The same name."),
    "match.person_name_and_email": _("The same name and address."),
    "match.person_name_and_organization": _("The same name, in the same organisation."),
    "match.person_email": _("The same address under another name, “%(name)s”."),
    "match.person_initial": _("The same family name and initial as “%(name)s”."),
}

_FILES = {
    "match.duplicate_name": _("“%(said)s” seems to be the same as “%(other)s”, line %(line)s."),
    "match.duplicate_person": _("“%(said)s” seems to be the same as “%(other)s”, line %(line)s."),
    "match.duplicate_email": _("“%(said)s” has the address of “%(other)s”, line %(line)s."),
    "match.duplicate_phone": _("“%(said)s” has the number of “%(other)s”, line %(line)s."),
    "match.spelling_same": _("“%(said)s” is the same place as “%(kept)s”."),
    "match.spelling_near": _("“%(said)s” is almost “%(other)s”: is it a slip?"),
}

SENTENCES = {**_ORGANIZATIONS, **_PLACES, **_PEOPLE, **_FILES}
