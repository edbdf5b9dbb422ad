"""One's profile, and allauth's forms in our words."""

from allauth.account import forms as allauth
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class ProfileForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ("name", "language", "time_zone")
        widgets = {"name": forms.TextInput({"autocomplete": "name"})}


LABELS = {
    "code": _("Code"),
    "email": _("E-mail address"),
    "name": _("Name of this key"),
    "oldpassword": _("Current password"),
    "password": _("Password"),
    "password1": _("New password"),
    "password2": _("New password, once more"),
    "passwordless": _("Sign in with this key alone, without a code"),
}
HINTS = {
    "name": _("For example “Work laptop”, so that you know it among others."),
    "password": "",
    "oldpassword": "",
    "passwordless": _("The key then asks for your finger, your face or its own number."),
}


class Plain:
    """Our labels, and no placeholder in their stead."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.help_text = HINTS.get(name, field.help_text)
            field.widget.attrs.pop("placeholder", None)
        if "code" in self.fields:
            self.fields["code"].widget.attrs |= {
                "autocapitalize": "characters",
                "spellcheck": "false",
            }


class AskCodeForm(Plain, allauth.RequestLoginCodeForm):
    pass


class ConfirmCodeForm(Plain, allauth.ConfirmLoginCodeForm):
    pass


class ConfirmAddressForm(Plain, allauth.ConfirmEmailVerificationCodeForm):
    pass


class ConfirmResetForm(Plain, allauth.ConfirmPasswordResetCodeForm):
    pass


class PasswordForm(Plain, allauth.LoginForm):
    pass


class ConfirmPasswordForm(Plain, allauth.ReauthenticateForm):
    pass


class NewAddressForm(Plain, allauth.AddEmailForm):
    pass


class ChangePasswordForm(Plain, allauth.ChangePasswordForm):
    pass


class SetPasswordForm(Plain, allauth.SetPasswordForm):
    pass


class AskResetForm(Plain, allauth.ResetPasswordForm):
    pass


class NewPasswordForm(Plain, allauth.ResetPasswordKeyForm):
    pass
