app_name = "exchange"

AT = "tables/<slug:table_slug>/"
IMPORT = AT + "imports/<int:import_id>/"

urlpatterns: list = []
