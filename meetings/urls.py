from meetings.urls_day import of_the_day

app_name = "meetings"

urlpatterns = [
    *of_the_day,
]
