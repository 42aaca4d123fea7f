import { render } from "preact";
import { vi } from "vitest";
import type { ProgramPage } from "../../src/contract";
import { ProgramView } from "../../src/program/ProgramView";
import { makeWords, WordsContext } from "../../src/shared/words";

export interface Sent {
  url: string;
  body: Record<string, unknown>;
}

/** What the handlers answer, by name: a body, or a code with its status. Called with the request's body. */
export type Handlers = Record<string, (body: Record<string, unknown>) => unknown>;

export class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {}
}

/** Opens the page over handlers of a test's own. Missing words show as their keys. */
export function open(page: ProgramPage, handlers: Handlers = {}) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as Record<string, unknown>;
    sent.push({ url, body });
    const answer = await handlers[url.slice(1)]?.(body);
    if (!(answer instanceof Refusal)) return Response.json(answer);
    const error = { code: answer.code, message: `Refused: ${answer.code}` };
    return Response.json({ error }, { status: answer.status });
  });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const words = makeWords({}, "en");
  render(<WordsContext.Provider value={words}><ProgramView page={page} /></WordsContext.Provider>, root);
  return { root, sent, urls: () => sent.map(({ url }) => url) };
}

/** Lets requests be answered and what they changed be drawn. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}

export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
}

export function type(field: Element | null, value: string): void {
  (field as HTMLInputElement).value = value;
  field?.dispatchEvent(new Event("input", { bubbles: true }));
}

export function press(field: Element | null, key: string): void {
  field?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}
