import { expect, test } from "vitest";
import { blocks, pieces, spans } from "../../src/review/markdown";

test("reads the blocks that notes are made of", () => {
  const found = blocks("## A plan\n\nFirst\nsecond\n\n- one\n- two\n\n1. three\n\n> said");
  expect(found.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["heading", 1],
    ["paragraph", 2],
    ["bullets", 2],
    ["numbers", 1],
    ["quote", 1],
  ]);
});

test("reads marks and links within a line", () => {
  expect(spans("So **bold** and [here](https://example.org/a), or https://b.example.")).toEqual([
    { text: "So ", mark: "", href: "" },
    { text: "bold", mark: "strong", href: "" },
    { text: " and ", mark: "", href: "" },
    { text: "here", mark: "", href: "https://example.org/a" },
    { text: ", or ", mark: "", href: "" },
    { text: "https://b.example.", mark: "", href: "https://b.example." },
  ]);
});

test.each(["[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "[x](data:text/html,hi)"])(
  "leaves %s as text",
  (text) => {
    expect(spans(text).every(({ href }) => href === "")).toBe(true);
    expect(spans(text).map((span) => span.text).join("")).toBe(text);
  },
);

test("offers the notes in the pieces they are written in", () => {
  expect(pieces("# One\n\n\n- a\n- b\n\n")).toEqual(["# One", "- a\n- b"]);
});
