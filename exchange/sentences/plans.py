"""What is said of the cells of a plan: dates, states, amounts, several names."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    # How a date was read.
    "due.whole_plan": _("“%(said)s” is the whole period of the plan: its last day was taken."),
    "due.placed": _("“%(said)s” was read as %(on)s."),
    "due.two_digits": _("“%(said)s”: the two digits were read as a year."),
    "due.day_first": _("“%(said)s” was read day first, then month."),
    "due.month_first": _("“%(said)s” was read month first, then day."),
    "due.misspelt": _("“%(said)s” has a spelling slip, read for what it is close to."),
    "due.last_of_several": _("“%(said)s” gives several dates: the last, %(on)s, was taken."),
    "due.months_of_plan": _("“%(said)s” was counted from the start of the plan."),
    "due.range": _("“%(said)s” goes from one date to another: the end was taken."),
    # What a person should look at.
    "due.year_first": _("“%(said)s” was read year first, as this falls within the plan. Check it."),
    "due.fiscal_end": _(
        "“%(said)s” was read as the fiscal year that ends that year. Write both years to be sure."
    ),
    "due.fiscal_or_calendar": _(
        "“%(said)s” was read as a quarter of the fiscal year; of the calendar year, it would end "
        "on %(other)s."
    ),
    "due.calendar_semester": _(
        "“%(said)s” was read as half of a calendar year. Check that it is not of a fiscal year."
    ),
    "due.season_of_years": _("“%(said)s” could be in either year; %(year)s was taken. Check it."),
    "due.autumn_first": _(
        "“%(said)s” was read as an autumn and the winter that follows it. Check the year."
    ),
    "due.back_to_school": _("“%(said)s” was read as the end of September. Write a date if not."),
    "due.observance": _("“%(said)s” was read as the date of this day each year. Check it."),
    "due.no_year": _("“%(said)s” has no year: the first one in the plan, %(year)s, was taken."),
    "due.from_start": _("“%(said)s” was counted from the start of the plan. Check the date."),
    "due.of_plan": _("“%(said)s” was reckoned from the dates of the plan. Check the date."),
    "due.plan_year_is_fiscal": _(
        "“%(said)s” was read as fiscal year %(number)s of the plan, which does not start with one."
    ),
    "due.year_beyond_plan": _("“%(said)s” falls after the end of the plan."),
    "due.serial": _("“%(said)s” is how Excel stores %(on)s. Check that it is a date."),
    "due.moved": _("“%(said)s” gives a former date and a new one: the new one was taken."),
    "due.disagree": _("“%(said)s”: the year of the plan and the date do not agree."),
    "due.either": _("“%(said)s” gives a choice of dates: the last was taken."),
    "due.backwards": _("“%(said)s” ends before it starts: the last date was taken."),
    "due.before": _("“%(said)s” was read as %(on)s, the day before."),
    "due.start_only": _("“%(said)s” says when it starts, %(on)s, but not when it is due."),
    "due.horizon_differs": _(
        "“%(said)s”: the term that is written is not the one of the date, which was kept."
    ),
    "due.unsettled": _(
        "“%(said)s”: the date or term was taken, but the words say it is not settled."
    ),
    "due.state_here": _("“%(said)s” also says a state, which was not read from this column."),
    "due.rest": _("“%(said)s”: the date or term was taken; the other words were not read."),
    "due.far": _("“%(said)s”: %(on)s is very far from the plan. A slip in the year?"),
    "due.before_plan": _("“%(said)s”: %(on)s is before the start of the plan."),
    "due.ongoing_and_date": _(
        "“%(said)s” says both ongoing and a date (%(on)s). Ongoing was kept, without a due date."
    ),
    "due.ongoing_and_horizon": _("“%(said)s” says both ongoing and a term. Ongoing was kept."),
    "due.several_horizons": _("“%(said)s” names several terms: the longest was kept."),
    "due.beyond": _("“%(said)s” has no end: the term was kept, without a date."),
    # No date.
    "due.to_come": _("“%(said)s”: no date yet. Write it when it is known."),
    "due.conditional": _("“%(said)s” is a condition, not a date. The words were kept."),
    "due.soon": _("“%(said)s” names no day. The words were kept: choose a date."),
    "due.ditto": _("“%(said)s” points at another line. Write the date itself."),
    "due.state_instead": _("“%(said)s” is a state, not a date. The words were kept."),
    "due.moved_no_date": _("“%(said)s” does not say to when. The words were kept."),
    "due.no_calendar": _(
        "“%(said)s” cannot be dated without a calendar. The words were kept: write its date."
    ),
    "due.impossible": _("“%(said)s” is not a date of the calendar."),
    "due.number": _("“%(said)s” is a number, not a date."),
    "due.not_a_date": _("“%(said)s” is not a date."),
    "due.too_long": _("This text is too long to be a date."),
    # States and progress.
    "state.misspelt": _("“%(said)s” has a spelling slip, read for what it is close to."),
    "state.partly": _("“%(said)s” is done in part: it was kept in progress."),
    "state.not_done": _("“%(said)s” may be still to do, or given up: it was kept to come."),
    "state.waiting": _("“%(said)s” is waiting: it was kept to come. Deferred, perhaps?"),
    "state.blocked": _("“%(said)s” was read as deferred. Check it."),
    "state.merged": _("“%(said)s” was read as abandoned, its content being elsewhere. Check it."),
    "state.said_done": _("“%(said)s” was read as done. Check it."),
    "state.colour": _("“%(said)s” is a colour, whose meaning is the file’s own. Choose a state."),
    "state.by_shape": _("“%(said)s” was understood by the shape of its words. Check it."),
    "state.several": _("“%(said)s” names several states: check the one that was kept."),
    "state.date_here": _("“%(said)s” also gives a date, which was not read from this column."),
    "state.rest": _("“%(said)s”: the state was taken; the other words were not read."),
    "state.done_and_more": _("“%(said)s” says done, and something else besides. Check it."),
    "state.done_in_part": _("Done at %(number)s%%: it was kept in progress."),
    "state.all_done_yet": _("It is at 100%%, yet not said to be done."),
    "state.begun_yet": _("It is at %(number)s%%, yet said to be to come."),
    "state.bare_number": _("“%(said)s” was read as a progress of %(number)s%%."),
    "state.cross": _("“%(said)s” does not say which state is ticked. Choose one."),
    "state.unknown": _("“%(said)s” is no state that is known here. Choose one."),
    "state.too_long": _("This text is too long to be a state."),
    "percent.counted": _("%(done)s of %(of)s."),
    "percent.range": _("From %(low)s to %(high)s%%: the lower was kept."),
    "percent.beyond": _("%(number)s%% was brought back to 100%%."),
    "percent.fraction": _("“%(said)s” was read as a fraction of one."),
    "percent.rest": _("The number was taken; “%(rest)s” was not read."),
    "percent.unknown": _("“%(said)s” is no progress in per cent."),
    # Amounts.
    "amount.yearly": _("“%(said)s” is an amount for each year."),
    "amount.about": _("“%(said)s” is an approximate amount or a limit."),
    "amount.rounded": _("“%(said)s” was rounded to the cent."),
    "amount.result": _("“%(said)s”: the result was taken."),
    "amount.of_which": _("“%(said)s”: the whole was taken, not its part."),
    "amount.thousands": _("“%(said)s” was read in thousands."),
    "amount.free": _("“%(said)s” was read as $0."),
    "amount.looks_like_year": _("“%(said)s” looks like a year. Check the amount."),
    "amount.product": _("“%(said)s” was multiplied. Check the amount."),
    "amount.range": _("“%(said)s” goes from one amount to another: the higher was taken."),
    "amount.sum": _("“%(said)s” gives several amounts: they were added up."),
    "amount.monthly": _("“%(said)s” is by the month: twelve were taken, for each year."),
    "amount.at_least": _("“%(said)s” is a minimum. Check the amount."),
    "amount.foreign": _("“%(said)s” is in another currency. Write it in Canadian dollars."),
    "amount.each": _("“%(said)s” is a unit price, not a total. Check the amount."),
    "amount.partly_in_kind": _("“%(said)s”: only the money was taken."),
    "amount.unsettled": _("“%(said)s”: the amount was taken, but it is not settled."),
    "amount.to_come": _("“%(said)s”: no amount yet."),
    "amount.in_kind": _("“%(said)s” is no sum of money: the budget is left blank."),
    "amount.not_money": _("“%(said)s” is not an amount of money."),
    "amount.negative": _("“%(said)s”: a budget is not negative."),
    "amount.too_large": _("“%(said)s” is too large for a budget."),
    "amount.unknown": _("“%(said)s” is not an amount."),
    "amount.too_long": _("This text is too long to be an amount."),
    # Several organisations in a cell.
    "shares.nobody_yet": _("“%(said)s” names nobody yet."),
    "shares.others_to_come": _("“%(said)s”: others are still to be named."),
    "shares.unsettled": _("“%(said)s”: the name was taken, but it is to be confirmed."),
    "shares.and_more": _("“%(said)s” hints at more names: only those that are written were taken."),
    "shares.or": _("“%(said)s” gives a choice: all the names were taken."),
    "shares.and_kept": _("“%(said)s” was kept as one name. Separate two with a semicolon."),
    "shares.roles": _("“%(said)s” names leads and partners in one cell. Check who leads."),
    "shares.long_name": _("“%(said)s” is very long for a name."),
    "shares.too_long": _("This text is too long to be a list of names."),
}
