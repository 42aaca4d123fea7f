/**
 * Word writes lists as paragraphs: `<p style="mso-list:l0 level2 lfo1">`, with the bullet or number as text in
 * a span of "mso-list:Ignore". Runs of such paragraphs become lists within lists.
 */
export function nestWordLists(body: Element): void {
  for (const paragraph of [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")]) {
    // moved already with the run that it belongs to
    if (levelOf(paragraph) === 0 || levelOf(paragraph.previousElementSibling) > 0) continue;
    nestRun(paragraph);
  }
}

function nestRun(first: Element): void {
  const run: Element[] = [];
  for (let at: Element | null = first; levelOf(at) > 0; at = at!.nextElementSibling) run.push(at!);
  const open: { level: number; list: Element }[] = [];
  const top: Element[] = [];
  for (const paragraph of run) {
    const level = levelOf(paragraph);
    const kind = takeMarker(paragraph);
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1)!.list.localName !== kind) open.pop();
    if (open.at(-1)?.level !== level) {
      const list = paragraph.ownerDocument.createElement(kind);
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else top.push(list);
      open.push({ level, list });
    }
    const item = paragraph.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1)!.list.append(item);
  }
  first.before(...top);
  run.forEach((paragraph) => paragraph.remove());
}

/** The level of a list's paragraph, from 1; 0 for anything else. */
function levelOf(element: Element | null): number {
  const style = element?.getAttribute("style") ?? "";
  const level = /mso-list\s*:[^;]*\blevel(\d)/i.exec(style);
  return level ? Number(level[1]) : 0;
}

function takeMarker(paragraph: Element): "ol" | "ul" {
  const marker = [...paragraph.querySelectorAll("[style]")].find((each) =>
    /mso-list\s*:\s*ignore/i.test(each.getAttribute("style") ?? ""),
  );
  const text = marker?.textContent?.trim() ?? "";
  marker?.remove();
  return /^\(?(\d+|[a-z]{1,4})[.)]/i.test(text) ? "ol" : "ul";
}
