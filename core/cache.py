"""A cache whose absence is a slow page, never a broken one."""

import logging

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


def _calm(name, answer):
    def method(self, *args, **kwargs):
        try:
            return getattr(super(CalmRedisCache, self), name)(*args, **kwargs)
        except (RedisError, OSError) as error:
            logger.warning("The cache does not answer (%s): going on without it.", error)
            return answer(*args, **kwargs) if callable(answer) else answer

    method.__name__ = name
    return method


class CalmRedisCache(RedisCache):
    """Redis, but a dead server reads as an empty cache."""

    add = _calm("add", answer=True)
    get = _calm("get", answer=lambda key, default=None, version=None: default)
    set = _calm("set", answer=None)
    touch = _calm("touch", answer=False)
    delete = _calm("delete", answer=False)
    get_many = _calm("get_many", answer=lambda *args, **kwargs: {})
    set_many = _calm("set_many", answer=lambda *args, **kwargs: [])
    delete_many = _calm("delete_many", answer=None)
    has_key = _calm("has_key", answer=False)
    clear = _calm("clear", answer=None)
