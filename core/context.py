"""What every page knows. No query here."""

from django.conf import settings


def page(request):
    """Say where the page stands in the site; costs nothing."""
    match = request.resolver_match
    return {
        "sample_mode": settings.SAMPLE_MODE,
        "mail_box": settings.MAIL_BOX,
        "url_name": match.view_name if match else "",
        "path": request.get_full_path(),
    }
