"""The portal: its settings, its addresses, and the pages that look across the apps."""
