"""The notes of a board, as one person sees them."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

LINES = """editor => [...editor.children].map(block => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll('.rm-cursor, .ProseMirror-widget').forEach(each => each.remove());
    return copy.textContent;
})"""
"""Partners' cursors stand in the editor's text: they are left out."""

NEXT_FRAME = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"


class Notes:
    """The editor on a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.editor: Locator = page.locator(".rm-editor").get_by_role("textbox", name="notes")
        self.state: Locator = page.locator(".rm-board [data-rm-state]")

    @property
    def lines(self) -> list[str]:
        """The text of each block."""
        expect(self.editor).to_be_visible()
        found: list[str] = self.editor.evaluate(LINES)
        return found

    def ready(self) -> Notes:
        """Wait until one can write."""
        expect(self.editor).to_be_editable()
        return self

    def at_end(self) -> Notes:
        """Put the cursor at the end."""
        self.ready().editor.focus()
        self.press("Control+End")
        return self

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        self.page.keyboard.type(text)

    def press(self, key: str) -> None:
        """Press one key, no faster than a person: browsers tell of a moved cursor a frame later."""
        self.page.keyboard.press(key)
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
        )

    def add_line(self, text: str) -> None:
        """Write a line of its own at the end."""
        self.at_end()
        if self.lines != [""]:
            self.press("Enter")
        self.type(text)

    def expect_lines(self, lines: list[str]) -> None:
        """Wait until the notes are exactly these lines."""
        self.page.wait_for_function(
            f"([editor, lines]) => JSON.stringify(({LINES})(editor)) === JSON.stringify(lines)",
            arg=[self.editor.element_handle(), lines],
        )

    def expect_text(self, *texts: str) -> None:
        """Wait until all texts are somewhere in the notes, each in one piece."""
        for text in texts:
            expect(self.editor).to_contain_text(text)

    def expect_saved(self) -> None:
        """Wait until the page says that the server has everything."""
        expect(self.state).to_have_attribute("data-rm-state", "saved")
