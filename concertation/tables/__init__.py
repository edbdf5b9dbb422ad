"""The pages of tables that look across apps: directory, map, home, what is published."""
