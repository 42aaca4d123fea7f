import { nestWordLists } from "./word_lists";
import { BLOCKS, flattenTables } from "./tables";

/** Nothing of these is text that anybody wrote. */
const NO_TEXT =
  "script, style, template, noscript, meta, link, title, base, object, embed, iframe, svg, math, picture, video, " +
  "audio, canvas, select, textarea, [hidden], [aria-hidden=true]";
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;

/**
 * Turns HTML from Word, Google Docs, mails and web pages into what the notes' schema can read well.
 *
 * Parsed in a document of its own, in which no script runs and no image is loaded. What the result still
 * has beyond the schema (styles, classes, unsafe links) the schema drops.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  dropComments(body);
  dropAll(body, NO_TEXT);
  for (const element of body.querySelectorAll<HTMLElement>("[style]")) {
    if (HIDDEN.test(element.getAttribute("style") ?? "")) element.remove();
  }
  nestWordLists(body);
  markChecks(body);
  dropAll(body, "img, input, button");
  // in a block of code all is code
  body.querySelectorAll("pre code").forEach((code) => code.replaceWith(...code.childNodes));
  flattenTables(body);
  dropLooseBreaks(body);
  dropEmptyParagraphs(body);
  return body.innerHTML;
}

function dropAll(within: Element, selector: string): void {
  within.querySelectorAll(selector).forEach((element) => element.remove());
}

function dropComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else dropComments(child);
  }
}

/** Lists to tick off, as Google Docs ("checkbox" items) and Markdown readers (boxes in items) write them. */
function markChecks(body: Element): void {
  for (const item of body.querySelectorAll("li")) {
    const checked = boxOf(item);
    if (checked === null) continue;
    item.setAttribute("data-checked", String(checked));
    item.parentElement?.setAttribute("data-checks", "");
  }
  for (const list of body.querySelectorAll("[data-checks]")) {
    for (const item of list.children) {
      if (item.localName === "li" && !item.hasAttribute("data-checked")) item.setAttribute("data-checked", "false");
    }
  }
}

function boxOf(item: Element): boolean | null {
  if (item.getAttribute("role") === "checkbox") return item.getAttribute("aria-checked") === "true";
  const box = item.querySelector('input[type="checkbox"]');
  return box && box.closest("li") === item ? box.hasAttribute("checked") : null;
}

/** Word and mail programs make room with paragraphs of one no-break space. */
function dropEmptyParagraphs(body: Element): void {
  for (const paragraph of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    if (!paragraph.textContent?.trim() && !paragraph.closest("li, [data-side]")) paragraph.remove();
  }
}

/** Line breaks between blocks break no line. */
function dropLooseBreaks(body: Element): void {
  for (const br of body.querySelectorAll("br")) {
    const beside = [br.previousElementSibling, br.nextElementSibling];
    const text = [br.previousSibling, br.nextSibling].some((node) => node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (!text && beside.some((element) => element?.matches(BLOCKS)) && beside.every((element) => !element || element.matches(BLOCKS))) br.remove();
  }
}
