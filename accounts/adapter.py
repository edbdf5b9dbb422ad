"""How sign-in behaves here: by invitation only, and second-factor secrets are not kept in clear."""

import base64

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request):
        """Never: accounts are opened by an invitation."""
        return False

    def get_from_email(self):
        return settings.DEFAULT_FROM_EMAIL

    def populate_username(self, request, user):
        """Do nothing: the address is the name."""


class SecondFactorAdapter(DefaultMFAAdapter):
    def encrypt(self, text):
        """Return the secret sealed with a key drawn from SECRET_KEY."""
        return _seals().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        return _seals().decrypt(encrypted_text.encode()).decode()


def _seals():
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return MultiFernet([Fernet(_key(secret)) for secret in keys])


def _key(secret):
    derived = HKDF(hashes.SHA256(), length=32, salt=None, info=b"concertation second factor")
    return base64.urlsafe_b64encode(derived.derive(secret.encode()))
