"""The organisations of the sample region: none of them exists, save towns and MRC."""

from concertation.sample.organizations.community import COMMUNITY
from concertation.sample.organizations.partners import PARTNERS
from concertation.sample.organizations.public import PUBLIC

ORGANIZATIONS = (*PUBLIC, *PARTNERS, *COMMUNITY)
