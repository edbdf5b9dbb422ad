"""Settings from the environment. A wrong value is one sentence at start, never a surprise later."""

import os
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_UNSET = object()
_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off", ""}


def env_str(name, default=_UNSET):
    """Return the text of a variable; raise `ImproperlyConfigured` without it and a default."""
    value = os.environ.get(name)
    if value is not None:
        return value
    if default is _UNSET:
        raise ImproperlyConfigured(f"{name} is not set. See .env.example for what it should hold.")
    return default


def env_bool(name, default=_UNSET):
    """Return a switch: 1, true, yes, on; or 0, false, no, off."""
    value = env_str(name, default)
    if isinstance(value, bool):
        return value
    if value.strip().lower() in _TRUE | _FALSE:
        return value.strip().lower() in _TRUE
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not “{value}”.")


def env_int(name, default=_UNSET):
    """Return a whole number."""
    value = env_str(name, default)
    try:
        return int(value)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not “{value}”.") from None


def env_list(name, default=_UNSET):
    """Return the values between commas, without their blanks."""
    value = env_str(name, default)
    if isinstance(value, list):
        return value
    return [part.strip() for part in value.split(",") if part.strip()]


def env_secret(name, default=_UNSET):
    """Return a secret from NAME, or from the file that NAME_FILE names, as Docker gives them."""
    path = os.environ.get(f"{name}_FILE")
    if not path:
        return env_str(name, default)
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name}_FILE cannot be read: {error.strerror} ({path})."
        ) from None


def env_database(name):
    """Return Django's description of `postgresql://user:password@host:port/database?option=value`.

    A socket's folder may stand as `?host=/run/postgresql`.
    """
    url = urlsplit(env_secret(name))
    if url.scheme not in {"postgresql", "postgres"}:
        raise ImproperlyConfigured(
            f"{name} must start with postgresql://; no other database is served."
        )
    options = dict(parse_qsl(url.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": options.pop("host", None) or unquote(url.hostname or ""),
        "PORT": options.pop("port", None) or url.port or "",
        "OPTIONS": options,
    }


def env_mail(name):
    """Return Django's mail settings of `smtps://user:password@host:465` or `smtp://host:25`.

    `smtps` is encrypted from the first byte; plain `smtp` is for a relay on the same machine.
    """
    value = env_secret(name, "")
    if not value:
        return {"EMAIL_BACKEND": "notifications.smtp.FencedBackend"}
    url = urlsplit(value)
    if url.scheme not in {"smtp", "smtps", "smtp+tls"}:
        raise ImproperlyConfigured(f"{name} must start with smtps://, smtp+tls:// or smtp://.")
    return {
        "EMAIL_BACKEND": "notifications.smtp.FencedBackend",
        "EMAIL_HOST": url.hostname or "localhost",
        "EMAIL_PORT": url.port or {"smtp": 25, "smtps": 465, "smtp+tls": 587}[url.scheme],
        "EMAIL_HOST_USER": unquote(url.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(url.password or ""),
        "EMAIL_USE_SSL": url.scheme == "smtps",
        "EMAIL_USE_TLS": url.scheme == "smtp+tls",
    }
