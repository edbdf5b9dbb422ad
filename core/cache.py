"""A cache whose absence is a slow page, never a broken one."""

import logging

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


class CalmRedisCache(RedisCache):
    """Redis, but a dead server reads as an empty cache."""

    def get(self, key, default=None, version=None):
        return _calmly(super().get, key, default, version, otherwise=default)

    def get_many(self, keys, version=None):
        return _calmly(super().get_many, keys, version, otherwise={})

    def has_key(self, key, version=None):
        return _calmly(super().has_key, key, version, otherwise=False)

    def add(self, *args, **kwargs):
        return _calmly(super().add, *args, otherwise=True, **kwargs)

    def set(self, *args, **kwargs):
        return _calmly(super().set, *args, otherwise=None, **kwargs)

    def set_many(self, *args, **kwargs):
        return _calmly(super().set_many, *args, otherwise=[], **kwargs)

    def touch(self, *args, **kwargs):
        return _calmly(super().touch, *args, otherwise=False, **kwargs)

    def delete(self, *args, **kwargs):
        return _calmly(super().delete, *args, otherwise=False, **kwargs)

    def delete_many(self, *args, **kwargs):
        return _calmly(super().delete_many, *args, otherwise=None, **kwargs)

    def clear(self):
        return _calmly(super().clear, otherwise=None)


def _calmly(act, *args, otherwise, **kwargs):
    try:
        return act(*args, **kwargs)
    except (RedisError, OSError) as error:
        logger.warning("The cache does not answer (%s): going on without it.", error)
        return otherwise
