from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("language/", views.switch_language, name="language"),
    path("profile/", views.edit_profile, name="profile"),
]
