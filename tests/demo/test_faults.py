"""The middleware that mistreats requests: each fault does what it says, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from demo.workbench.faults import GATEWAY_TIMEOUT, Faults


class Socket:
    """A connection that can be cut."""

    def __init__(self) -> None:
        self.is_cut = False

    def shutdown(self, _how: int) -> None:
        self.is_cut = True


class Site:
    """Keeps the bodies that reach it."""

    def __init__(self) -> None:
        self.served: list[bytes] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.served.append(request.META["wsgi.input"].read())
        return HttpResponse("ok")


@pytest.fixture
def site() -> Site:
    return Site()


def send(
    site: Site, monkeypatch: pytest.MonkeyPatch, path: str = "/handler/u/sync/", **shares: Any
) -> tuple[HttpResponse, Socket]:
    monkeypatch.setenv("RM_FAULTS", json.dumps(shares))
    connection = Socket()
    request = RequestFactory().post(path, b'{"a": 1}', content_type="application/json")
    request.META["gunicorn.socket"] = connection
    return Faults(site)(request), connection


def test_without_faults_a_request_is_served_once(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    response, connection = send(site, monkeypatch)

    assert (response.status_code, connection.is_cut) == (200, False)
    assert site.served == [b'{"a": 1}']


def test_a_lost_request_never_arrives(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    response, connection = send(site, monkeypatch, lose_request=1)

    assert (response.status_code, connection.is_cut) == (GATEWAY_TIMEOUT, True)
    assert site.served == []


def test_a_lost_answer_was_served(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    response, connection = send(site, monkeypatch, lose_answer=1)

    assert (response.status_code, connection.is_cut) == (GATEWAY_TIMEOUT, True)
    assert site.served == [b'{"a": 1}']


def test_a_doubled_request_arrives_whole_each_time(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    response, _ = send(site, monkeypatch, double=1)

    assert response.status_code == 200
    assert site.served == [b'{"a": 1}'] * 2


def test_a_delayed_request_is_served(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    response, _ = send(site, monkeypatch, delay=1, delay_ms=1)

    assert response.status_code == 200
    assert len(site.served) == 1


def test_pages_are_spared(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    response, _ = send(site, monkeypatch, path="/course/unit/", lose_request=1)

    assert response.status_code == 200


def test_a_fault_that_is_misspelt_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError):
        send(site, monkeypatch, loose_request=1)
