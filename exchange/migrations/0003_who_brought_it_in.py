from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("exchange", "0002_how_often_it_was_tried")]

    operations = [
        migrations.RenameField("import", "committed_by", "brought_in_by"),
        migrations.RenameField("import", "undone_by", "taken_back_by"),
    ]
