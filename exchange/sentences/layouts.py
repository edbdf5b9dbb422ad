"""What is said of the rows of a file, of its columns and of its sheets."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    # How a cell or a column was read.
    "layout.corrected": _("Corrected here; the file says something else."),
    "layout.remembered": _("“%(said)s” was read as you said for an earlier file."),
    "layout.ditto": _("Reads as the cell above: “%(meant)s”."),
    "layout.column_by_content": _(
        "No heading says what this column is: what stands in it was looked at. Check the column."
    ),
    "layout.odd_number": _("“%(said)s” is an unusual number, kept as it is."),
    "layout.number_is_a_date": _(
        "The spreadsheet made a date of this number: “%(said)s”. Write it again as text."
    ),
    "layout.more_people": _("The cell names other people: %(others)s."),
    "layout.in_thousands": _("The heading says thousands: the amount was multiplied."),
    "layout.title_from_level": _(
        "The row says no action: “%(said)s” was taken for the action. Check it."
    ),
    "layout.vacant": _("“%(said)s” is no organization: a seat that nobody holds is no member."),
    # What an action says against itself.
    "layout.late_with_date_to_come": _(
        "The file says that the action is late, but its date is to come (%(due_on)s)."
    ),
    "layout.late_without_date": _("The file says that the action is late, but gives no date."),
    "layout.done_below_hundred": _("The action is said to be done, at %(percent)s%% only."),
    "layout.done_by_percent": _("At 100%%, the action was taken as done."),
    "layout.hundred_not_done": _("The action is at 100%%, but is not said to be done."),
    "layout.planned_with_percent": _(
        "The action is said not to have begun, but is at %(percent)s%%."
    ),
    "layout.abandoned_with_percent": _("The action is said to be abandoned, but at %(percent)s%%."),
    "layout.ongoing_with_date": _(
        "The action is said to go on without end, but has a date (%(due_on)s): the date is kept."
    ),
    "layout.horizon_against_date": _(
        "“%(said)s” does not agree with the date, which says the horizon by itself."
    ),
    "layout.several_horizons": _("Several terms are ticked: the furthest was taken."),
    "layout.ticked_against_date": _(
        "The columns ticked end on %(ticked)s, but the date given is %(due_on)s: it is kept."
    ),
    "layout.due_before_start": _("The action ends (%(due_on)s) before it begins (%(starts_on)s)."),
    "layout.due_before_plan": _("The date (%(due_on)s) is before the start of the plan."),
    "layout.due_after_plan": _("The date (%(due_on)s) is long after the end of the plan."),
    "layout.second_value": _(
        "Another line of the same action also says “%(said)s”. Check what is kept."
    ),
    "layout.continued_doubt": _("Line %(line)s goes on with this action: check what it says."),
    # What a member says against itself.
    "layout.observer_votes": _("An observer is said to have the right to vote."),
    "layout.regular_without_vote": _("A regular member is said not to have the right to vote."),
    "layout.own_alternate": _("%(person)s is said to be their own alternate."),
    "layout.second_person": _(
        "Line %(line)s names %(person)s for the same organization: taken as the alternate."
    ),
    "layout.resident_with_organization": _(
        "A resident has no organization, but the row names “%(said)s”: check its category."
    ),
    # Rows that say the same as another.
    "layout.same_number": _("Line %(line)s has the same number."),
    "layout.same_action": _("Line %(line)s says the same action."),
    "layout.same_organization": _("Line %(line)s names the same organization."),
    "layout.same_person": _("Line %(line)s names the same person."),
    # Why a row cannot be kept.
    "layout.no_title": _("The row says no action. Fill in the cell, or leave the row out."),
    "layout.no_organization": _(
        "The row names no organization. Fill in the cell, or leave the row out."
    ),
    "layout.resident_without_name": _("The row of a resident names nobody."),
    # Of a sheet or of the file.
    "layout.no_rows": _("No row was found in this file."),
    "layout.no_header": _(
        "No headings were found: the columns were known by what stands in them. Check each of them."
    ),
    "layout.no_header_in": _(
        "The sheet “%(sheet)s” has no headings: its columns were known by what stands in them. "
        "Check each of them."
    ),
    "layout.sheet_hidden": _("The sheet “%(sheet)s” is hidden: it was left aside."),
    "layout.sheet_left_out": _("The sheet “%(sheet)s” was left out, as you asked."),
    "layout.sheet_of_other_kind": _(
        "The sheet “%(sheet)s” holds another kind of list: it was left aside."
    ),
    "layout.sheet_without_list": _("The sheet “%(sheet)s” holds no such list: it was left aside."),
    "layout.month_first": _("The dates such as 09/15/2026 show that the month comes first."),
    "layout.blank_votes": _("Where the column of votes has no cross, the member has no vote."),
}  # fmt: skip
