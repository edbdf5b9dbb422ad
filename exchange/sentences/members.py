"""What is said of people, their addresses and numbers, votes, dates and sectors."""

from django.utils.translation import gettext_lazy as _

_PEOPLE = {
    "person.several": _(
        "Several people: %(first)s was taken, not %(others)s. Give the others their own row, or "
        "the column of alternates."
    ),
    "person.vacant": _("Read as: nobody holds this place yet."),
    "person.unknown": _("“%(said)s”: nobody is named yet. The place stays vacant."),
    "person.not_a_person": _("“%(said)s” does not look like the name of a person."),
    "person.acronym": _("“%(said)s” looks like the acronym of an organisation, not like a person."),
    "person.function_only": _("“%(said)s” is a function: who holds it is not said."),
    "person.email_only": _("“%(said)s” is an address: the name of the person is not said."),
    "person.given_only": _("Only a given name is written: “%(given)s”. Add the family name."),
    "person.family_only": _("Only a family name is written: “%(family)s”. Add the given name."),
    "person.order": _(
        "The order is not clear: “%(given)s” was taken as the given name and “%(family)s” as the "
        "family name."
    ),
    "person.family_first": _("The family name came first: %(family)s."),
    "person.initial": _("The given name is only an initial: “%(given)s”."),
    "person.function_beside": _("“%(function)s” stands beside the name: read as the function."),
    "person.beside": _("“%(beside)s” stood beside the name."),
}

_CONTACTS = {
    "email.unknown": _("“%(said)s”: no address yet."),
    "email.several": _("Several addresses: %(first)s was taken, not %(others)s."),
    "email.words_around": _("Read as %(email)s; “%(words)s” was left."),
    "email.mended": _("Read as %(email)s, with a slip corrected."),
    "email.odd_ending": _("%(email)s has an unusual ending: is it a slip?"),
    "email.space_inside": _("“%(said)s” has a space in it: an address has none."),
    "email.accents": _("“%(said)s” has an accent in it: an address has none. Is it %(meant)s?"),
    "email.incomplete": _("“%(said)s” is not a whole address: it reads name@domain.ca."),
    "email.no_at": _("“%(said)s” is not an address: it has no @."),
    "email.is_website": _("“%(said)s” is a web site, not an e-mail address."),
    "phone.unknown": _("“%(said)s”: no number yet."),
    "phone.several": _("Several numbers: %(first)s was taken, not %(others)s."),
    "phone.no_area_code": _("The area code of %(phone)s is missing."),
    "phone.unlikely": _("%(phone)s is not a number that exists here: check its figures."),
    "phone.words_around": _("Read as %(phone)s; around it stood “%(words)s”."),
    "phone.as_written": _("“%(said)s” does not have the ten figures of a number: kept as written."),
    "phone.no_number": _("“%(said)s” is not a telephone number."),
    "phone.too_long": _("“%(said)s” is too long for a telephone number."),
    "website.unknown": _("“%(said)s”: no site yet."),
    "website.several": _("Several sites: %(first)s was taken, not %(others)s."),
    "website.words_around": _("Read as %(site)s; “%(words)s” was left."),
    "website.no_domain": _("“%(said)s” is not the address of a site: it reads www.name.ca."),
    "website.is_email": _("“%(said)s” is not a web site but an e-mail address or a handle."),
    "website.too_long": _("“%(said)s” is too long for the address of a site."),
}

_VOTES = {
    "votes.unknown": _("“%(said)s”: whether this member votes is still open."),
    "votes.several": _("%(count)s votes are written: the portal counts one a seat. Read as yes."),
    "votes.both": _("“%(said)s” says yes and no: left open."),
    "votes.with_words": _("“%(said)s” says more than yes or no: check what was kept."),
    "votes.not_understood": _(
        "“%(said)s” does not say whether this member votes. Write yes or no."
    ),
    "category.unknown": _("“%(said)s”: the category is still open."),
    "category.former": _("“%(said)s”: this member seems to have left. No category was taken."),
    "category.likely": _("“%(said)s” was read as the nearest category."),
    "category.other_words": _(
        "In “%(said)s”, “%(words)s” is not a word of the portal’s categories."
    ),
    "category.only_votes": _(
        "“%(said)s” tells of the vote, not of the category: read as regular member."
    ),
    "category.office": _("“%(said)s” is a charge, not a category: read as regular member."),
    "category.not_understood": _("“%(said)s” is none of the categories of members."),
}

_JOINED = {
    "joined.pending": _("“%(said)s”: no date yet."),
    "joined.founder": _("“%(said)s”: a member since the beginning, but of which year?"),
    "joined.founder_since": _("A founding member, since %(year)s."),
    "joined.future": _("%(on)s is still to come."),
    "joined.serial": _("“%(said)s” was read as a date kept as a number: %(on)s."),
    "joined.vague": _("“%(said)s” is not precise: %(year)s was taken."),
    "joined.words_around": _("“%(said)s” was read as %(on)s: check the other words."),
    "joined.season": _("“%(said)s” was read as the first month of the season."),
    "joined.first_of_period": _("“%(said)s” is a period: its first year was taken, %(year)s."),
    "joined.short_year": _("“%(said)s” has a year of two figures: read as %(on)s."),
    "joined.month_first": _("“%(said)s” has the month first: read as %(on)s."),
    "joined.day_first": _("“%(said)s” was read with the day first: %(on)s."),
    "joined.year_or_month": _("“%(said)s” was read as a month; it could be a school year."),
    "joined.no_such_day": _("“%(said)s” is a day that does not exist."),
    "joined.not_understood": _("“%(said)s” is not a date that we understand."),
}

_SECTORS = {
    "sector.unknown": _("“%(said)s”: the sector is still open."),
    "sector.first_part": _("The sector is the first part of “%(said)s”."),
    "sector.several": _("“%(said)s” names several sectors: the first was taken."),
    "sector.likely": _("“%(said)s” was read as the nearest sector of the common list."),
    "sector.other": _("“%(said)s” does not tell the sector."),
    "sector.not_understood": _("“%(said)s” is none of the sectors of the common list."),
}

SENTENCES = {**_PEOPLE, **_CONTACTS, **_VOTES, **_JOINED, **_SECTORS}
