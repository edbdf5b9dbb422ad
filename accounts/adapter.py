"""How sign-in behaves here: by invitation only, and second-factor secrets are not kept in clear."""

import base64

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathImage

from accounts.models import User

WRONG_CODE = _("This is not the code, or it has expired. Check it, or ask for another.")


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed. Ask the coordination of your table."),
        "duplicate_email": _("This address is already yours."),
        "email_password_mismatch": _(
            "This address and this password do not go together. Ask for a code by e-mail instead."
        ),
        "email_taken": _("Another account has this address."),
        "enter_current_password": _("Type your current password."),
        "incorrect_code": _(
            "This is not the code, or it has expired. Check it, or ask for another."
        ),
        "incorrect_password": _("This is not the password."),
        "rate_limited": _("Too many tries in a short time. Wait a few minutes."),
        "same_as_current": _("The new address is the same as the present one."),
        "too_many_login_attempts": _("Too many tries. Ask for a new code, or wait a few minutes."),
    }

    def is_open_for_signup(self, request):
        """Never: accounts are opened by an invitation."""
        return False

    def is_safe_url(self, url):
        """Say whether the address stays on this site; one that cannot be read does not."""
        try:
            return super().is_safe_url(url)
        except ValueError:
            return False

    def get_from_email(self):
        return settings.DEFAULT_FROM_EMAIL

    def populate_username(self, request, user):
        """Do nothing: the address is the name."""

    def render_mail(self, template_prefix, email, context, headers=None):
        """Write in the language of the account; links start from our own setting, never from Host.

        An address without an account costs the same query, and gets the visitor's language.
        """
        account = User.objects.filter(email__iexact=email).only("language").first()
        language = account.language if account else translation.get_language()
        context = {**context, "site_url": settings.SITE_URL}
        with translation.override(language):
            return super().render_mail(template_prefix, email, context, headers)

    def get_reauthentication_methods(self, user):
        """Name the ways of confirming in our words."""
        methods = super().get_reauthentication_methods(user)
        return [
            {**each, "description": _WAYS.get(each["id"], each["description"])} for each in methods
        ]


_WAYS = {
    "reauthenticate": _("With my password"),
    "mfa_reauthenticate": _("With my authenticator app"),
    "mfa_reauthenticate:webauthn": _("With my passkey or security key"),
}


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _(
            "This is not the code, or it has expired. Check it, or ask for another."
        ),
        "unverified_email": _("Confirm your e-mail address first."),
    }

    def build_totp_svg(self, url):
        """Draw the square to scan, black on white whatever the page's colours, as one path."""
        code = qrcode.make(url, image_factory=SvgPathImage)
        size = code.width + 2 * code.border
        path = " ".join(f"M{x},{y}h1v1h-1z" for x, y in _dark(code))
        return format_html(
            '<svg width="220" height="220" viewBox="0 0 {0} {0}" role="img" aria-label="{1}">'
            '<rect width="{0}" height="{0}" fill="#fff"/><path d="{2}" fill="#000"/></svg>',
            size,
            _("Square code to scan with the application"),
            path,
        )

    def generate_authenticator_name(self, user, type):  # noqa: A002 -- allauth's signature
        """Propose a name for a new key."""
        return gettext("My device")

    def encrypt(self, text):
        """Return the secret sealed with a key drawn from SECRET_KEY."""
        return _seals().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        return _seals().decrypt(encrypted_text.encode()).decode()


def _dark(code):
    """Yield where the dark squares stand, the margin counted."""
    for row, squares in enumerate(code.modules):
        for column, dark in enumerate(squares):
            if dark:
                yield column + code.border, row + code.border


def _seals():
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return MultiFernet([Fernet(_key(secret)) for secret in keys])


def _key(secret):
    derived = HKDF(hashes.SHA256(), length=32, salt=None, info=b"concertation second factor")
    return base64.urlsafe_b64encode(derived.derive(secret.encode()))
