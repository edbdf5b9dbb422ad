"""Under /notifications/ one's own; under a table what it sent; n/ is the way out of a mail."""

from django.urls import path

from notifications import views

app_name = "notifications"
_sent = "tables/<slug:table_slug>/sent/"

urlpatterns = [
    path("notifications/", views.preferences, name="preferences"),
    path("notifications/received/", views.received, name="received"),
    path("notifications/received/<int:delivery_id>/", views.my_mail, name="my_mail"),
    path(_sent, views.sent, name="sent"),
    path(f"{_sent}<int:delivery_id>/", views.show_mail, name="mail"),
    path(f"{_sent}<int:delivery_id>/resend/", views.resend, name="resend"),
    path("n/<str:token>/", views.unsubscribe, name="unsubscribe"),
]
