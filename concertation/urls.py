"""Every address of the portal. Nouns, in the order in which people think of them."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

from concertation import views
from concertation.about import accessibility, privacy
from concertation.desk import desk
from concertation.front_door import front_door
from concertation.mailbox_pages import mail_event, mail_source, show_mail, show_mailbox
from concertation.sample_sign_in import choose_person
from concertation.search import search

admin.site.login = secure_admin_login(admin.site.login)  # one door, its limits and second factor

urlpatterns = [
    path("", front_door, name="front_door"),
    path("desk/", desk, name="desk"),
    path("search/", search, name="search"),
    path("accessibility/", accessibility, name="accessibility"),
    path("privacy/", privacy, name="privacy"),
    path("_mail/", show_mailbox, name="mailbox"),
    path("_mail/<str:name>/", show_mail, name="mailbox_mail"),
    path("_mail/<str:name>/invite.ics", mail_event, name="mailbox_event"),
    path("_mail/<str:name>/mail.eml", mail_source, name="mailbox_source"),
    path("", include("concertation.tables.urls")),
    path("", include("members.urls")),
    path("", include("meetings.urls")),
    path("", include("actions.urls")),
    path("", include("exchange.urls")),
    path("", include("notifications.urls")),
    path("reports/", include("reports.urls")),
    path("accounts/personas/", choose_person, name="personas"),
    path("accounts/", include("accounts.urls")),
    path("accounts/", include("allauth.urls")),
    path("operators/", admin.site.urls),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
]
