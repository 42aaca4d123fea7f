"""Updates from somebody who means harm: damaged bytes, and well-formed nonsense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from tests.core.board.tabs import Tab
from tests.core.board.wire import (
    NOTES,
    Id,
    Place,
    Struct,
    after,
    at_key,
    between,
    collected,
    deletions,
    inside,
    item,
    section,
    string,
    text,
    update,
    values,
    varuint,
)

EDGES = [0, 1, 127, 128, 2**14, 2**16, 2**24, 2**31 - 1, 2**31, 2**32 - 1, 2**53, 2**60, 2**64 - 1]
TELLING = bytes(range(11)) + b"\x21\x28\x44\x47\x75\x76\x77\x7d\x80\x84\x87\xa1\xc1\xc4\xc6\xff"
CLIENTS = (1, 2, 3, 5, 2**32 - 1)


def honest(random: Random, client: int) -> Tab:
    """A tab in which somebody has done a bit of everything a board allows."""
    tab = Tab(client)
    edits: list[Callable[[int], None]] = [
        lambda where: tab.add_paragraph("hello"[: where % 6]),
        lambda where: tab.write(where, "abc"),
        lambda where: tab.write(where, "some more words "),
        lambda where: tab.erase(where, 1 + where % 4),
        lambda where: tab.embolden(where, 1 + where % 4),
        tab.tick,
    ]
    for edit in random.choices(edits, k=random.randrange(4, 16)):
        edit(random.randrange(40))
    tab.add_paragraph("é😀à")
    return tab


def damaged(random: Random, corpus: list[bytes]) -> bytes:
    """One of the corpus after one to four accidents."""
    data = random.choice(corpus)
    for _ in range(random.choice([1, 1, 1, 2, 4])):
        at = random.randrange(len(data) + 1)
        head, tail = data[:at], data[at:]
        other = random.choice(corpus)
        flipped = bytes([tail[0] ^ 1 << random.randrange(8)]) if tail else b""
        data = head + random.choice(
            [
                b"",
                tail[random.randrange(1, 8) :],
                tail[: random.randrange(1, 20)] + tail,
                other[random.randrange(len(other)) :],
                varuint(random.choice(EDGES)) + tail[1:],
                bytes([random.choice(TELLING)]) + tail[1:],
                flipped + tail[1:],
                flipped + tail[1:],
            ]
        )
    return data


def forged(random: Random, clocks: Mapping[int, int]) -> bytes:
    """What any client could have sent, with references to anything and deletions of anything."""
    sections = []
    for client in random.sample(CLIENTS, random.choice([1, 1, 2])):
        start = max(0, clocks.get(client, 0) - random.choice([0, 0, 0, 0, 2, -1]))
        structs = [_struct(random, clocks) for _ in range(random.choice([1, 1, 2, 4, 12]))]
        sections.append(section(client, start, structs))
    deleted = [
        deletions(client, [(random.randrange(clock), random.choice([1, 2, 5, 2**20]))])
        for client, clock in clocks.items()
        if random.random() < 0.2
    ]
    return update(*sections, deleted=deleted)


def _struct(random: Random, clocks: Mapping[int, int]) -> Struct:
    place = _place(random, clocks)
    contents = [
        text(random.choice(["a", "ab", "é", "😀", "x😀y", "abcdefgh" * 4]), place),
        item(1, varuint(random.choice([1, 2, 5, 1000])), place),
        item(3, string("ab"), place),
        item(5, string(random.choice(["{}", "[1]", "null"])), place),
        item(6, string("strong") + string(random.choice(["{}", "null", "1"])), place),
        item(7, random.choice([b"\0", b"\1", b"\2", b"\3" + string("p"), b"\4", b"\6"]), place),
        values(*random.choices([b"\x7e", b"\x78", b"\x77\1a", b"\x75\1\x7e"], k=2), place=place),
        collected(random.choice([1, 2, 5])),
    ]
    return random.choice(contents)


def _place(random: Random, clocks: Mapping[int, int]) -> Place:
    kind = random.randrange(6)
    if kind == 0 or not clocks:
        return NOTES
    if kind == 1:
        return at_key("agenda", random.choice("01"))
    if kind == 2:
        return inside(_somewhere(random, clocks))
    if kind == 3:
        return between(_somewhere(random, clocks), _somewhere(random, clocks))
    return after(_somewhere(random, clocks))


def _somewhere(random: Random, clocks: Mapping[int, int]) -> Id:
    client = random.choice(list(clocks))
    beyond = random.random() < 0.02
    return client, clocks[client] + 1 if beyond else random.randrange(clocks[client])
