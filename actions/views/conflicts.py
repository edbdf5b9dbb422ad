"""When someone else wrote first: the form as it was filled, beside what stands now."""

from core.pages import show


def show_clash(request, template, form, clash, **context):
    """Show the form again with 409, ready to be saved knowingly over what stands."""
    form.data = form.data.copy()
    form.data["version"] = clash.version
    return show(request, template, status=409, form=form, clash=clash, **context)
