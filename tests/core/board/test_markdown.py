from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.board.markdown import PairWords, notes_as_markdown
from reverse_mentor_xblock.core.board.notes import Node, Run
from tests.core.board.markdown_reader import Block, Letters, lettered, read

WORDS = PairWords(mentor="Mentor", mentee="Mentee", pro="For", con="Against")
HREF = "https://example.org/a_b?c=1&copy;"


def markdown(*notes: Node) -> str:
    return notes_as_markdown(notes, WORDS)


def paragraph(*parts: str | Run | Node) -> Node:
    return Node("paragraph", children=tuple(Run(p) if isinstance(p, str) else p for p in parts))


def bullets(*items: Node) -> Node:
    return Node("bullet_list", children=tuple(Node("list_item", children=(i,)) for i in items))


def check(checked: object, *blocks: Node) -> Node:
    item = Node("check_item", {"checked": checked}, blocks)
    return Node("check_list", children=(item,))


BREAK = Node("hard_break")
STRONG, EM, CODE = Run("strong", {"strong": {}}), Run("em", {"em": {}}), Run("a`b", {"code": {}})


@pytest.mark.parametrize(
    ("note", "written"),
    [
        (paragraph("Hello"), "Hello\n"),
        (paragraph("  "), ""),
        (paragraph("one", BREAK, "two", BREAK), "one\\\ntwo\n"),
        (paragraph("a ", STRONG, ", ", EM, "."), "a **strong**, *em*.\n"),
        (paragraph(Run("b", {"strong": {}, "em": {}})), "***b***\n"),
        (paragraph("a", Run("(b)", {"strong": {}}), "c"), "a<strong>(b)</strong>c\n"),
        (paragraph(CODE), "``a`b``\n"),
        (paragraph(Run("new", {"suggestion": {"by": "mentor"}})), "<mark>new</mark>\n"),
        (Node("heading", {"level": 2.0}, (Run("Plan #"),)), "## Plan \\#\n"),
        (Node("heading", {"level": 3}, (Run("Plan"),)), "### Plan\n"),
        (Node("heading", {"level": "<h1>"}, (Run("Plan"),)), "## Plan\n"),
        (bullets(paragraph("a"), paragraph(""), paragraph("b")), "- a\n- b\n"),
        (bullets(paragraph("a"), bullets(paragraph("b"))), "- a\n- - b\n"),
        (check(True, paragraph("done")), "- [x] done\n"),
        (check(False, paragraph("open"), bullets(paragraph("a"))), "- [ ] open\n  - a\n"),
        (check("no", paragraph(""), bullets(paragraph("a"))), "- [ ]\n  - a\n"),
        (Node("code_block", children=(Run("```\nx"),)), "````\n```\nx\n````\n"),
        (Node("blockquote", children=(paragraph("a"), paragraph("b"))), "> a\n>\n> b\n"),
        (Node("video", children=(paragraph("a"), Run("b"))), "a\n\nb\n"),
    ],
)
def test_each_node_and_mark(note: Node, written: str) -> None:
    assert markdown(note) == written


@pytest.mark.parametrize(
    "typed", ["# a", "1. a", "- a", "+ a", "* a", "> a", "---", "===", "```", "~~~", ":-", "a|b"]
)
@pytest.mark.parametrize("above", ["", "words"])
def test_what_looks_like_markdown_stays_text(typed: str, above: str) -> None:
    parts: list[str | Node] = [above, BREAK, typed] if above else [typed]
    (block,) = read(markdown(paragraph(*parts)))
    assert block == paragraph_block(parts)


def test_lists_that_follow_each_other_stay_two() -> None:
    one, two, three = (bullets(paragraph(word)) for word in "abc")
    assert len(read(markdown(one, two, paragraph(""), three))) == 3


def test_pros_and_cons_stand_under_whose_they_are() -> None:
    cell = Node("pros_cons_cell", {"side": "mentee", "kind": "con"}, (paragraph("Slow"),))
    empty = Node("pros_cons_cell", {"side": "mentor", "kind": "pro"}, (paragraph(""),))
    assert markdown(Node("pros_cons", children=(empty, cell))) == "**Mentee – Against**\n\nSlow\n"


def test_headings_make_room_for_titles_above_them() -> None:
    heading = Node("heading", {"level": 3}, (Run("Plan"),))
    assert notes_as_markdown([heading], WORDS, top_level=4) == "##### Plan\n"


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", " https://a.b", "https://", "//a.b", "data:text/html,x", 7, None, {}],
)
def test_unsafe_links_are_mere_text(href: object) -> None:
    assert markdown(paragraph(Run("here", {"link": {"href": href}}))) == "here\n"


@pytest.mark.parametrize("href", [HREF, "mailto:a@b.org", "http://a.b/)(<>\"'`\\x"])
def test_safe_links_lead_where_they_led(href: str) -> None:
    ((_, letters),) = read(markdown(paragraph(Run("here", {"link": {"href": href}}))))
    (mark,) = letters[0][1]
    assert mark.replace("%29%28%3C%3E%22", ')(<>"').replace("%60%5C", "`\\") == f"link to {href}"


SPECIALS = "ab1 *_`[]()<>!#&;~|\\.-+=:/é😀\u00a0\n\t"
texts = st.text(SPECIALS, max_size=8)
some_marks: st.SearchStrategy[dict[str, dict[str, str]]] = st.dictionaries(
    st.sampled_from(["strong", "em", "code", "link", "suggestion", "blink"]),
    st.just({}),
    max_size=3,
).map(lambda marks: marks | ({"link": {"href": HREF}} if "link" in marks else {}))
inline = st.lists(st.one_of(st.builds(Run, texts, some_marks), st.just(BREAK)), max_size=4)


def _holding(name: str, children: st.SearchStrategy[list[Node]]) -> st.SearchStrategy[Node]:
    return children.map(lambda nodes: Node(name, children=tuple(nodes)))


def _containers(blocks: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    some = st.lists(blocks, max_size=3)
    items = st.lists(_holding("list_item", some), max_size=3)
    names = st.sampled_from(["bullet_list", "ordered_list"])
    return st.one_of(
        _holding("blockquote", some), names.flatmap(lambda name: _holding(name, items))
    )


leaves = st.one_of(
    inline.map(lambda parts: Node("paragraph", children=tuple(parts))),
    inline.map(lambda parts: Node("heading", {"level": 3}, tuple(parts))),
    texts.map(lambda typed: Node("code_block", children=(Run(typed),))),
)
notes = st.lists(st.recursive(leaves, _containers, max_leaves=8), max_size=4)


@given(notes)
def test_whatever_is_written_reads_back(written: list[Node]) -> None:
    assert read(markdown(*written)) == list(expected(written))


def expected(nodes: Iterable[Node | Run]) -> Iterator[Block]:
    """What a reader of Markdown should find: everything that has a word in it."""
    for node in nodes:
        assert isinstance(node, Node)
        if found := _EXPECTED[node.name](node):
            yield found


def _expected_paragraph(node: Node) -> Block | None:
    letters = expected_letters(node.children, "\n")
    return ("p", letters) if letters else None


def _expected_heading(node: Node) -> Block | None:
    letters = expected_letters(node.children, " ")
    return ("h", 3, letters) if letters else None


def _expected_code(node: Node) -> Block | None:
    (run,) = node.children
    assert isinstance(run, Run)
    return ("code", f"{run.text}\n") if run.text.strip() else None


def _expected_quote(node: Node) -> Block | None:
    blocks = list(expected(node.children))
    return ("quote", *blocks) if blocks else None


def _expected_list(node: Node) -> Block | None:
    items = [list(expected(item.children)) for item in node.children if isinstance(item, Node)]
    kind = "bullets" if node.name == "bullet_list" else "numbers"
    return (kind, *filter(None, items)) if any(items) else None


_EXPECTED: dict[str, Callable[[Node], Block | None]] = {
    "paragraph": _expected_paragraph,
    "heading": _expected_heading,
    "code_block": _expected_code,
    "blockquote": _expected_quote,
    "bullet_list": _expected_list,
    "ordered_list": _expected_list,
}


def expected_letters(parts: Iterable[Node | Run], between: str) -> Letters:
    lines = []
    for broken, group in groupby(parts, key=lambda part: isinstance(part, Node)):
        if not broken:
            lines.append([pair for run in group if isinstance(run, Run) for pair in _letters(run)])
    trimmed = [line for line in map(_trimmed, lines) if line]
    joined = [[*line, (between, frozenset[str]())] for line in trimmed]
    return tuple(pair for line in joined for pair in line)[:-1]


def _letters(run: Run) -> Iterator[tuple[str, frozenset[str]]]:
    known = run.marks.keys() & {"strong", "em", "code", "suggestion"}
    marks = [*known, *(["link to " + HREF] if "link" in run.marks else [])]
    yield from (lettered(" " if letter in "\n\t" else letter, marks) for letter in run.text)


def _trimmed(line: list[tuple[str, frozenset[str]]]) -> list[tuple[str, frozenset[str]]]:
    text = "".join(letter for letter, _ in line)
    return line[len(text) - len(text.lstrip()) : len(text.rstrip())]


def paragraph_block(parts: Iterable[str | Node]) -> Block:
    runs = [part if isinstance(part, Node) else Run(part) for part in parts]
    return "p", expected_letters(runs, "\n")
