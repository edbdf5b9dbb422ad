from django.urls import path

app_name = "tables"

urlpatterns = []
