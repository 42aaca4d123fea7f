"""The demo's pages: three people side by side, one unit of the course, one view of a block."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from django.contrib.auth.models import User
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET, require_POST
from workbench.models import XBlockState
from workbench.runtime import WorkbenchRuntime
from xblock.exceptions import NoSuchUsage

from demo.workbench.course import course
from demo.workbench.people.pairs import make_pairs
from demo.workbench.people.seed import PAIR, SHOWN, seed_people

STUDIO_VIEWS = {"author_view": "In Studio", "studio_view": "Edit"}


@require_GET
def front(request: HttpRequest) -> HttpResponse:
    """Show a mentor, a mentee and a coordinator side by side."""
    units = course().units
    chosen = course().unit(request.GET.get("unit", "")) or units[1]
    people = {who.username: who for who in User.objects.filter(username__in=SHOWN)}
    frames = [
        # A coordinator's work is on the program's own page.
        {"person": people[login], "part": part, "unit": chosen if login in PAIR else units[0]}
        for login, part in SHOWN.items()
    ]
    author = User.objects.filter(is_staff=True).first()
    context = {"course": course(), "chosen": chosen, "frames": frames, "author": author}
    return render(request, "demo/front.html", context)


@require_GET
@ensure_csrf_cookie
def unit(request: HttpRequest, name: str) -> HttpResponse:
    """Show one unit of the course to the person in ``?student=``."""
    shown = course().unit(name)
    if shown is None:
        raise Http404(name)
    units = course().units
    place = units.index(shown)
    context = {
        "title": shown.title,
        "unit": shown,
        "units": units,
        "before": units[place - 1] if place else None,
        "after": units[place + 1] if place + 1 < len(units) else None,
        "studio_views": STUDIO_VIEWS.items(),
    }
    return _render_block(request, shown.usage, "student_view", "demo/unit.html", context)


@require_GET
@ensure_csrf_cookie
def block(request: HttpRequest, usage: str, view: str) -> HttpResponse:
    """Show one view of one block alone, such as its form for authors."""
    if view not in (*STUDIO_VIEWS, "student_view"):
        raise Http404(view)
    home = next((unit for unit in course().units if usage in unit.blocks), course().units[0])
    context = {"title": STUDIO_VIEWS.get(view, home.title), "unit": home}
    return _render_block(request, usage, view, "demo/block.html", context)


@require_GET
def jump_to(request: HttpRequest, course_id: str, location: str) -> HttpResponse:
    """Go to the unit of a block, as the person whose page had the link."""
    del course_id
    home = next((unit for unit in course().units if location in unit.blocks), None)
    if home is None:
        raise Http404(location)
    came_from = parse_qs(urlsplit(request.headers.get("referer", "")).query)
    student = came_from.get("student", [""])[0]
    return redirect(f"{reverse('unit', args=[home.name])}?{urlencode({'student': student})}")


@require_POST
def start_over(_request: HttpRequest) -> HttpResponse:
    """Forget all that people did, and make the pairs anew."""
    XBlockState.objects.filter(user_id__isnull=False).delete()
    cache.clear()
    seed_people()
    make_pairs()
    return redirect("front")


def _render_block(
    request: HttpRequest, usage: str, view: str, template: str, context: dict[str, Any]
) -> HttpResponse:
    student = request.GET.get("student", "")
    try:
        shown = WorkbenchRuntime(student).get_block(usage)
    except NoSuchUsage as error:
        raise Http404(usage) from error
    fragment = shown.render(view, {})
    people = User.objects.order_by("pk")
    context |= {
        "fragment": fragment,
        "student": student,
        "people": people,
        "person": next((who for who in people if str(who.pk) == student), None),
        "framed": "framed" in request.GET,
    }
    return render(request, template, context)
