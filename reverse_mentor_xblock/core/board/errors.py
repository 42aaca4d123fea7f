"""Why a board does not take what a browser sends."""

from __future__ import annotations

from reverse_mentor_xblock.core.errors import BadRequest, Forbidden


class BadUpdate(BadRequest):
    """Bytes that are no Yjs update or state vector."""

    code = "bad_update"


class BoardFull(BadRequest):
    """The merged board would outgrow its limit."""

    code = "board_full"


class ForeignClient(Forbidden):
    """An update adds operations under a Yjs client id that the partner has used."""

    code = "foreign_client"


class ErasedClient(Forbidden):
    """A tab goes on under a Yjs client id whose words its own person has erased."""

    code = "erased_client"
