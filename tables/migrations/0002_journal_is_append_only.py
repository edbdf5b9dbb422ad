"""The journal is written once: the database itself refuses to change or delete an entry."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION concertation_journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The journal is append-only: % is refused.', TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER journal_is_append_only
    BEFORE UPDATE OR DELETE ON tables_entry
    FOR EACH ROW EXECUTE FUNCTION concertation_journal_is_append_only();
"""
ALLOW = """
DROP TRIGGER journal_is_append_only ON tables_entry;
DROP FUNCTION concertation_journal_is_append_only();
"""


class Migration(migrations.Migration):
    dependencies = [("tables", "0001_initial")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]
