"""The people of the sample region: all of them are invented."""

from concertation.sample.people.community import COMMUNITY, RESIDENTS
from concertation.sample.people.partners import PARTNERS
from concertation.sample.people.public import PUBLIC
from concertation.sample.personas import FACES

PEOPLE = (*FACES, *PUBLIC, *PARTNERS, *COMMUNITY, *RESIDENTS)
