from django.urls import path

from actions.views import actions, commitments, follow_ups, headings, links, plans, progress

app_name = "actions"

AT = "tables/<slug:table_slug>/"
PLAN = AT + "plans/<int:plan_id>/"
ACTION = AT + "actions/<int:action_id>/"

urlpatterns = [
    # the plan
    path(AT + "plan/", plans.current_plan, name="current_plan"),
    path(AT + "plans/new/", plans.create_plan, name="create_plan"),
    path(PLAN, plans.show_plan, name="plan"),
    path(PLAN + "edit/", plans.edit_plan, name="edit_plan"),
    path(PLAN + "adopt/", plans.adopt_plan, name="adopt_plan"),
    # its headings
    path(PLAN + "headings/", headings.show_headings, name="headings"),
    path(PLAN + "headings/<int:heading_id>/edit/", headings.edit_heading, name="edit_heading"),
    path(PLAN + "headings/<int:heading_id>/move/", headings.move_heading, name="move_heading"),
    path(
        PLAN + "headings/<int:heading_id>/remove/",
        headings.remove_heading,
        name="remove_heading",
    ),
    # actions
    path(PLAN + "actions/new/", actions.create_action, name="create_action"),
    path(ACTION, actions.detail, name="detail"),
    path(ACTION + "edit/", actions.edit_action, name="edit_action"),
    path(ACTION + "move/", actions.move_action, name="move_action"),
    path(ACTION + "abandon/", actions.abandon_action, name="abandon_action"),
    path(ACTION + "promote/", follow_ups.promote, name="promote"),
    # how far they have come
    path(ACTION + "progress/", progress.report, name="report"),
    path(ACTION + "progress/<int:progress_id>/validate/", progress.validate, name="validate"),
    path(ACTION + "progress/<int:progress_id>/set-aside/", progress.set_aside, name="set_aside"),
    path(ACTION + "ask/", progress.ask, name="ask"),
    # who bears them
    path(AT + "commitments/", commitments.show_commitments, name="commitments"),
    path(ACTION + "commitments/new/", commitments.name, name="name"),
    path(ACTION + "commitments/<int:commitment_id>/", commitments.answer, name="answer"),
    path(
        ACTION + "commitments/<int:commitment_id>/withdraw/",
        commitments.withdraw,
        name="withdraw",
    ),
    # follow-ups
    path(AT + "follow-ups/", follow_ups.show_follow_ups, name="follow_ups"),
    path(AT + "follow-ups/new/", follow_ups.add_follow_up, name="add_follow_up"),
    path(
        AT + "meetings/<int:number>/items/<int:item_id>/follow-ups/",
        follow_ups.make_follow_up,
        name="make_follow_up",
    ),
    # by mail, without an account
    path("u/<str:token>/", links.update_by_link, name="update_by_link"),
    path("c/<str:token>/", links.answer_by_link, name="answer_by_link"),
]
