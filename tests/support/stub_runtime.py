"""A block in a runtime that has just the services a test gives it."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

SCENARIO = "stub"


@dataclass(slots=True)
class StubRuntime:
    """Hands out services, keeps what is published."""

    services: dict[str, Any]
    published: list[tuple[str, Any]] = field(default_factory=list)

    def service(self, block: Any, name: str) -> Any:
        del block
        return self.services.get(name)

    def publish(self, block: Any, name: str, data: Any) -> None:
        del block
        self.published.append((name, data))


def stub_block(user_id: Any = "1", **services: Any) -> Any:
    """Return a block bound to a user id."""
    ids = SimpleNamespace(user_id=user_id, usage_id=f"{SCENARIO}.probe.d0.u0")
    return SimpleNamespace(runtime=StubRuntime(services), scope_ids=ids)


def user_service(**facts: Any) -> Any:
    """Return a user service that says these things of the current user.

    ``full_name`` and ``emails`` are the user's own, all else becomes an ``edx-platform`` attribute.
    """
    user = SimpleNamespace(
        full_name=facts.pop("full_name", None),
        emails=facts.pop("emails", []),
        opt_attrs={f"edx-platform.{name}": value for name, value in facts.items()},
    )
    return SimpleNamespace(get_current_user=lambda: user)
