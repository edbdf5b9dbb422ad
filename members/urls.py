from django.urls import include, path

from members.views import invitations, joining, memberships, offices, organizations, seats

app_name = "members"

of_a_table = [
    # members/
    path("members/", memberships.roster, name="roster"),
    path("members/new/", joining.look_up, name="new"),
    path("members/new/organization/", joining.add_organization, name="add_organization"),
    path("members/new/resident/", joining.join_resident, name="join_resident"),
    path("members/new/table/", joining.join_table, name="join_table"),
    path("members/new/<slug:organization_slug>/", joining.join, name="join"),
    path("members/<int:membership_id>/", memberships.member, name="member"),
    path("members/<int:membership_id>/edit/", memberships.edit, name="edit"),
    path("members/<int:membership_id>/end/", memberships.end, name="end"),
    path("members/<int:membership_id>/seats/new/", seats.add_to, name="add_seat"),
    path("members/<int:membership_id>/organization/", organizations.edit, name="edit_organization"),
    path("members/<int:membership_id>/rename/", organizations.rename, name="rename"),
    path("members/<int:membership_id>/<slug:step>/", memberships.step, name="step"),
    # seats/
    path("seats/", seats.order, name="seats"),
    path("seats/new/", seats.open_vacant, name="open_seat"),
    path("seats/<int:seat_id>/", seats.describe, name="seat"),
    path("seats/<int:seat_id>/fill/", seats.fill, name="fill_seat"),
    path("seats/<int:seat_id>/vacate/", seats.vacate, name="vacate_seat"),
    path("seats/<int:seat_id>/close/", seats.close, name="close_seat"),
    path("seats/<int:seat_id>/move/", seats.move, name="move_seat"),
    path("seats/<int:seat_id>/mandates/new/", seats.give_mandate, name="give_mandate"),
    # mandates/
    path("mandates/<int:mandate_id>/end/", seats.end_mandate, name="end_mandate"),
    path("mandates/<int:mandate_id>/promote/", seats.promote, name="promote"),
    # people/, invitations/, offices/, host/
    path("people/<int:person_id>/", offices.edit_person, name="person"),
    path("people/<int:person_id>/employer/", offices.change_employer, name="employer"),
    path("people/<int:person_id>/invite/", invitations.invite, name="invite"),
    path("invitations/<int:invitation_id>/revoke/", invitations.revoke, name="revoke"),
    path("offices/new/", offices.give, name="give_office"),
    path("offices/<int:office_id>/end/", offices.end, name="end_office"),
    path("host/", offices.change_host, name="host"),
]

urlpatterns = [
    path("tables/<slug:table_slug>/", include(of_a_table)),
    path("organizations/", organizations.index, name="organizations"),
    path("organizations/<slug:slug>/", organizations.organization, name="organization"),
    path("i/<str:token>/", invitations.open_link, name="invitation"),
]
