"""Forms of the second factor, in our words."""

from allauth.mfa.base import forms as base
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn

from accounts.forms import Plain


class ActivateForm(Plain, totp.ActivateTOTPForm):
    pass


class AuthenticateForm(Plain, base.AuthenticateForm):
    pass


class ConfirmForm(Plain, base.ReauthenticateForm):
    pass


class AddKeyForm(Plain, webauthn.AddWebAuthnForm):
    pass


class RenameKeyForm(Plain, webauthn.EditWebAuthnForm):
    pass
