"""Organisations, and the people with their accounts."""

from allauth.account.models import EmailAddress

from accounts.models import User
from concertation.sample.shape import Organization as Sheet
from concertation.sample.shape import Person as Card
from concertation.sample.shape import Persona
from concertation.sample_load.books import Books
from members.models import FormerName, Function, Organization, Person, Stewardship

LANGUAGES = {"fr": "fr-ca", "en": "en-ca"}


def load_organizations(books: Books, sheets: tuple[Sheet, ...]) -> None:
    made = Organization.objects.bulk_create(
        Organization(
            slug=sheet.slug,
            name=sheet.name,
            acronym=sheet.acronym,
            sector=books.sectors[sheet.sector],
            based_in=books.territories[sheet.based_in],
            email=sheet.email,
            phone=sheet.phone,
            website=sheet.website,
        )
        for sheet in sheets
    )
    books.organizations = {each.slug: each for each in made}
    Organization.serves.through.objects.bulk_create(
        Organization.serves.through(
            organization=books.organizations[sheet.slug], territory=books.territories[code]
        )
        for sheet in sheets
        for code in dict.fromkeys(sheet.serves)
    )
    FormerName.objects.bulk_create(
        FormerName(
            organization=books.organizations[sheet.slug],
            name=former.name,
            until=books.month(former.until),
        )
        for sheet in sheets
        for former in sheet.former
    )


def load_people(books: Books, cards: tuple[Card, ...]) -> None:
    users = {card.slug: _user(card) for card in cards if card.account}
    User.objects.bulk_create(users.values())
    EmailAddress.objects.bulk_create(
        EmailAddress(user=user, email=user.email, verified=True, primary=True)
        for user in users.values()
    )
    made = Person.objects.bulk_create(
        Person(
            given_name=card.given,
            family_name=card.family,
            email=card.email,
            phone=card.phone,
            language=LANGUAGES[card.language],
            user=users.get(card.slug),
        )
        for card in cards
    )
    books.people = {card.slug: person for card, person in zip(cards, made, strict=True)}
    Function.objects.bulk_create(
        Function(
            person=books.people[card.slug],
            organization=books.organizations[function.organization],
            title=function.title,
            since=books.month(function.since),
            until=books.month(function.until),
        )
        for card in cards
        for function in card.functions
    )


def load_stewards(books: Books, personas: tuple[Persona, ...]) -> None:
    Stewardship.objects.bulk_create(
        Stewardship(
            user=books.people[persona.person].user,
            territory=books.territories[persona.steward],
            since=books.month(-18),
        )
        for persona in personas
        if persona.steward
    )


def _user(card: Card) -> User:
    user = User(
        email=card.email,
        name=f"{card.given} {card.family}".strip(),
        language=LANGUAGES[card.language],
    )
    user.set_unusable_password()
    return user
