"""Our own pages first, then all of the workbench's."""

from __future__ import annotations

from django.urls import include, path

from demo.workbench import views

urlpatterns = [
    path("", views.front, name="front"),
    path("course/<slug:name>/", views.unit, name="unit"),
    path("block/<str:usage>/<slug:view>/", views.block, name="block"),
    # Named as on the platform, where our blocks look it up.
    path("courses/<str:course_id>/jump_to/<str:location>", views.jump_to, name="jump_to"),
    path("start-over/", views.start_over, name="start_over"),
    path("", include("workbench.urls")),
]
