export const BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, table";

/**
 * Notes have no free tables. Of a table of data each row becomes a line, its cells set off from each other;
 * of one that only lays out a page, the cells' blocks follow one another.
 */
export function flattenTables(body: Element): void {
  for (let table = body.querySelector("table"); table; table = body.querySelector("table")) {
    // the last one within it has none within itself
    const inner = [...table.querySelectorAll("table")].at(-1) ?? table;
    inner.replaceWith(...[...inner.querySelectorAll("caption, tr")].flatMap(linesOf));
  }
}

function linesOf(row: Element): Element[] {
  const cells = row.localName === "tr" ? [...row.querySelectorAll("td, th")] : [row];
  if (cells.length === 1 || cells.some((cell) => blocksIn(cell) > 1)) return cells.map((cell) => asElement(cell, "div"));
  const line = row.ownerDocument.createElement("p");
  for (const cell of cells.filter((each) => each.textContent?.trim())) {
    if (line.childNodes.length > 0) line.append(" | ");
    line.append(...(cell.querySelector(BLOCKS) ?? cell).childNodes);
  }
  return line.childNodes.length > 0 ? [line] : [];
}

function blocksIn(cell: Element): number {
  const blocks = cell.querySelectorAll(BLOCKS);
  return [...blocks].some((block) => block.matches("ul, ol, pre, table")) ? 2 : blocks.length;
}

function asElement(cell: Element, name: string): Element {
  const element = cell.ownerDocument.createElement(name);
  element.append(...cell.childNodes);
  return element;
}
