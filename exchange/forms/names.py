"""Who the names of a file are, a page of them in one form."""

from django import forms


class NamesForm(forms.Form):
    """A choice for each name of the page, under the place of the name: `n12`."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, page, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        self.initial["version"] = page.imported.version
        for name in page.names:
            self.fields[f"n{name.place}"] = forms.ChoiceField(
                label=name.said,
                choices=[(each.value, each.label) for each in name.options],
                initial=name.choice,
                required=False,
                widget=forms.RadioSelect,
            )

    def groups(self):
        """Return each group of names with their fields: (group, [(name, field)])."""
        return [
            (group, [(name, self[f"n{name.place}"]) for name in group.names])
            for group in self.page.groups
        ]

    def said(self):
        """Return what was chosen of the names to check, and what was changed of the others.

        Who leaves a name to check as it was proposed has looked at it: it is chosen then too.
        """
        chosen = {}
        for name in self.page.names:
            choice = self.cleaned_data.get(f"n{name.place}")
            if choice and (name.is_asked or choice != name.choice):
                chosen[name.what, name.said] = choice
        return {"choices": chosen, "version": self.cleaned_data["version"]}
