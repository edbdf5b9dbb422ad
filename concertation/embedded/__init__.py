"""The PostgreSQL and the Redis that come with the installation, for machines that have neither.

Both live under one folder (`var/`), listen to this machine only, and are shared by every
command of one checkout: whoever comes first starts them, whoever leaves last stops them.
"""
