"""Where the operator asks for it, the powerful go no further without a second factor."""

from django.conf import settings
from django.shortcuts import redirect

from members.second_factor import lacks_second_factor

OPEN = ("/accounts/", "/static/", "/healthz", "/readyz")


class SecondFactorMiddleware:
    """Send a coordinator, steward or operator without a second factor to the security page.

    Does nothing, and costs nothing, unless REQUIRE_SECOND_FACTOR is on; then one query a page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if (
            settings.REQUIRE_SECOND_FACTOR
            and not request.path.startswith(OPEN)
            and lacks_second_factor(request.user)
        ):
            return redirect("mfa_index")
        return self.get_response(request)
