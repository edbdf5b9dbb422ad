"""A request that changed something wakes the worker, so that its mails leave at once."""

from django.conf import settings

from notifications import wake


class WakeMiddleware:
    """After a POST that went well, say « there may be something » to whoever sends.

    Fire and forget: with Redis dead nothing is said, nothing fails, and the next tick finds
    the rows all the same.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if settings.WAKE_ON_POST and request.method == "POST" and response.status_code < 400:
            wake.up()
        return response
