"""What a visitor may want to know of the portal itself: accessibility, personal information."""

from django.conf import settings
from django.shortcuts import render
from django.views.decorators.http import require_safe

from members.gate import open_to_all


@require_safe
@open_to_all
def accessibility(request):
    return render(request, "concertation/accessibility.html", {"contact": settings.PRIVACY_CONTACT})


@require_safe
@open_to_all
def privacy(request):
    """Say what is kept of whom, and whom to ask (RLRQ, chapter P-39.1, sections 3.1 and 8)."""
    return render(request, "concertation/privacy.html", {"contact": settings.PRIVACY_CONTACT})
