"""One file of settings, top to bottom. Production is the default; development is opted into."""

from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from concertation.env import (
    env_bool,
    env_database,
    env_int,
    env_list,
    env_mail,
    env_secret,
    env_str,
)

# -- paths and modes ---------------------------------------------------------

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = Path(env_str("VAR_DIR", str(BASE_DIR / "var")))
DEBUG = env_bool("DEBUG", False)
SAMPLE_MODE = env_bool("SAMPLE_MODE", False)
TESTING = env_bool("TESTING", False)

if SAMPLE_MODE or DEBUG or TESTING:
    SECRET_KEY = env_secret("SECRET_KEY", "only-for-a-machine-that-nobody-else-reaches" * 2)
    ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]", "testserver"])
    SITE_URL = env_str("SITE_URL", "http://localhost:8000")
else:
    SECRET_KEY = env_secret("SECRET_KEY")
    ALLOWED_HOSTS = env_list("ALLOWED_HOSTS")
    SITE_URL = env_str("SITE_URL")
SECRET_KEY_FALLBACKS = env_list("SECRET_KEY_FALLBACKS", [])
SITE_URL = SITE_URL.rstrip("/")
SECURE = SITE_URL.startswith("https://")

if not SECURE and not (SAMPLE_MODE or DEBUG or TESTING):
    raise ImproperlyConfigured("SITE_URL must start with https:// outside sample mode.")

# -- applications ------------------------------------------------------------

INSTALLED_APPS = [
    "concertation",
    "reports",
    "exchange",
    "notifications",
    "actions",
    "meetings",
    "members",
    "tables",
    "accounts",
    "core",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
    "django_filters",
    "django_htmx",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "core.middleware.NulMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "accounts.middleware.IdleSessionMiddleware",
    "core.middleware.ReaderMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "members.middleware.SecondFactorMiddleware",
    "notifications.middleware.WakeMiddleware",
    "core.middleware.PrivacyMiddleware",
    "core.middleware.RefusalMiddleware",
]

ROOT_URLCONF = "concertation.urls"
WSGI_APPLICATION = "concertation.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context.page",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ]
            if not DEBUG
            else [
                "django.template.loaders.filesystem.Loader",
                "django.template.loaders.app_directories.Loader",
            ],
        },
    }
]
FORMS_URLFIELD_ASSUME_HTTPS = True  # the default of Django 6
FORM_RENDERER = "core.renderer.PortalRenderer"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# -- database: PostgreSQL, connections kept ----------------------------------

DATABASES = {
    "default": {
        **env_database("DATABASE_URL"),
        "CONN_MAX_AGE": env_int("CONN_MAX_AGE", 600),
        "CONN_HEALTH_CHECKS": True,
        "TEST": {"NAME": env_str("TEST_DATABASE_NAME", "test_concertation")},
    }
}
DATABASES["default"].setdefault("OPTIONS", {}).setdefault(
    "options",
    "-c lock_timeout=3s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s",
)

# -- Redis: cache, limits, queue ---------------------------------------------

REDIS_URL = env_str("REDIS_URL", "redis://127.0.0.1:6379/0")
CACHES = {
    "default": {
        "BACKEND": "core.cache.CalmRedisCache",
        "LOCATION": env_str("CACHE_URL", REDIS_URL),
        "KEY_PREFIX": env_str("TEST_DATABASE_NAME", "concertation") if TESTING else "concertation",
    }
}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"

CELERY = {
    "broker_url": env_str("BROKER_URL", REDIS_URL),
    "broker_transport_options": {
        "visibility_timeout": 600,
        "socket_timeout": 10,
        "socket_connect_timeout": 5,
        "socket_keepalive": True,
        "health_check_interval": 10,
        "unacked_restore_interval": 10,
        "global_keyprefix": "concertation:",
    },
    "visibility_timeout": 600,
    "task_acks_late": True,
    "task_reject_on_worker_lost": True,
    "task_ignore_result": True,
    "task_time_limit": 120,
    "task_soft_time_limit": 90,
    "task_publish_retry_policy": {"max_retries": 1},
    "worker_prefetch_multiplier": 1,
    "worker_soft_shutdown_timeout": 30,
    "worker_enable_soft_shutdown_on_idle": True,
    "worker_cancel_long_running_tasks_on_connection_loss": True,
    "worker_max_tasks_per_child": 1000,
    "worker_hijack_root_logger": False,
    "broker_connection_retry_on_startup": True,
    "broker_connection_max_retries": None,
    "accept_content": ["json"],
    "timezone": "UTC",
    "enable_utc": True,
    "beat_schedule": {
        "tick": {
            "task": "notifications.tasks.tick",
            "schedule": 60.0,
            "options": {"expires": 55},
        },
        "imports": {
            "task": "exchange.tasks.tick",
            "schedule": 60.0,
            "options": {"expires": 55},
        },
    },
}

# -- mail --------------------------------------------------------------------

MAIL_BOX = SAMPLE_MODE and not env_str("EMAIL_URL", "")
vars().update(env_mail("EMAIL_URL"))
if MAIL_BOX:
    EMAIL_BACKEND = "concertation.mailbox.MailboxBackend"
EMAIL_TIMEOUT = 15
PRIVACY_CONTACT = env_str("PRIVACY_CONTACT", "")  # who answers for personal information
MAIL_HOLD = env_bool("MAIL_HOLD", False)  # nothing leaves: a restored copy is being looked at
WAKE_ON_POST = env_bool("WAKE_ON_POST", not TESTING)  # a worker is told at once, not at the tick
MAIL_LEASE = env_int("MAIL_LEASE", 120)  # seconds after which a silent worker is taken for dead
DEFAULT_FROM_EMAIL = env_str("DEFAULT_FROM_EMAIL", "Concertation <concertation@example.org>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
SENDER_ADDRESS = env_str(
    "SENDER_ADDRESS", ""
)  # postal address in each mail, as the anti-spam law asks

# -- sign-in -----------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_request_login_code"
LOGIN_REDIRECT_URL = "desk"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1"]  # sign-up is closed; a password may open an account
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_TIMEOUT = 600
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = (
    True  # a code holds no address that a forged Host could bend
)
ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = 600
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_REDIRECT_URL = "front_door"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if SECURE else "http"
MFA_ADAPTER = "accounts.adapter.SecondFactorAdapter"
ACCOUNT_FORMS = {
    "add_email": "accounts.forms.NewAddressForm",
    "change_password": "accounts.forms.ChangePasswordForm",
    "confirm_email_verification_code": "accounts.forms.ConfirmAddressForm",
    "confirm_login_code": "accounts.forms.ConfirmCodeForm",
    "confirm_password_reset_code": "accounts.forms.ConfirmResetForm",
    "login": "accounts.forms.PasswordForm",
    "reauthenticate": "accounts.forms.ConfirmPasswordForm",
    "request_login_code": "accounts.forms.AskCodeForm",
    "reset_password": "accounts.forms.AskResetForm",
    "reset_password_from_key": "accounts.forms.NewPasswordForm",
    "set_password": "accounts.forms.SetPasswordForm",
}
MFA_TOTP_ISSUER = "Concertation"
MFA_FORMS = {
    "activate_totp": "accounts.factors.ActivateForm",
    "add_webauthn": "accounts.factors.AddKeyForm",
    "authenticate": "accounts.factors.AuthenticateForm",
    "edit_webauthn": "accounts.factors.RenameKeyForm",
    "reauthenticate": "accounts.factors.ConfirmForm",
}
MFA_SUPPORTED_TYPES = ["recovery_codes", "totp", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE
USERSESSIONS_TRACK_ACTIVITY = False
SESSION_IDLE_HOURS = env_int("SESSION_IDLE_HOURS", 12)
REQUIRE_SECOND_FACTOR = env_bool("REQUIRE_SECOND_FACTOR", False)  # of coordinators and stewards
ALLAUTH_TRUSTED_PROXY_COUNT = env_int("ALLAUTH_TRUSTED_PROXY_COUNT", 0)

# -- languages, formats, clocks ----------------------------------------------

LANGUAGE_CODE = "fr-ca"
LANGUAGES = [("fr-ca", _("French")), ("en-ca", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["concertation.formats"]
TIME_ZONE = "America/Toronto"
USE_TZ = True
USE_I18N = True
USE_THOUSAND_SEPARATOR = False
LANGUAGE_COOKIE_NAME = "__Host-language" if SECURE else "language"

# -- files -------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG or TESTING
        else "concertation.sheet.OneSheetStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = DEBUG or TESTING
WHITENOISE_MAX_AGE = 3600
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "core.uploads.MeasuringHandler",
]

# -- security ----------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
SECURE_SSL_REDIRECT = SECURE
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE
SECURE_HSTS_PRELOAD = SECURE
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_REFERRER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if ALLAUTH_TRUSTED_PROXY_COUNT else None
)
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_AGE = int(timedelta(days=14).total_seconds())
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_NAME = "__Host-session" if SECURE else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if SECURE else "csrf"
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CSRF_FAILURE_VIEW = "concertation.views.forged"
SILENCED_SYSTEM_CHECKS = []

# -- what is written down ----------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "{levelname:<7} {name}: {message}", "style": "{"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env_str("LOG_LEVEL", "INFO")},
    "loggers": {
        "django.request": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "fontTools": {"level": "WARNING"},
    },
}
