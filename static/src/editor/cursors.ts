import { Plugin } from "prosemirror-state";
import { yCursorPlugin } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import type { Role } from "../contract";

interface Owner {
  name: string;
  role: Role;
}

/** The partner's carets with their name, and with `writing` ("Writing…") while they write. */
export function partnerCarets(awareness: Awareness, writing: string): Plugin[] {
  const carets = new Map<number, HTMLElement>();
  const draw = (owner: Owner, client: number) => {
    const caret = caretElement(owner, writing);
    carets.set(client, caret);
    tell();
    return caret;
  };
  // the editor keeps the element it has for a client, so what the label says is changed within it
  const tell = () => {
    const states = awareness.getStates();
    carets.forEach((caret, client) => {
      if (!states.has(client)) carets.delete(client);
      caret.classList.toggle("rm-cursor--writing", states.get(client)?.["typing"] === true);
    });
  };
  const listening = new Plugin({
    view() {
      awareness.on("change", tell);
      return { destroy: () => awareness.off("change", tell) };
    },
  });
  return [yCursorPlugin(awareness, { cursorBuilder: draw, selectionBuilder: selectionAttributes }), listening];
}

/** Hidden from screen readers, for it would speak up within the text: the pair's panel says the same. */
function caretElement(owner: Owner, writing: string): HTMLElement {
  const caret = span(`rm-cursor rm-cursor--${owner.role}`);
  caret.setAttribute("aria-hidden", "true");
  const label = span("rm-cursor__label");
  const name = span("rm-cursor__name", owner.name);
  name.dir = "auto";
  label.append(name, span("rm-cursor__writing", writing));
  // word joiners keep the caret on the line of the letter it stands at
  caret.append("\u2060", label, "\u2060");
  return caret;
}

function span(className: string, text = ""): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function selectionAttributes(owner: Owner): { class: string } {
  return { class: `rm-selection rm-selection--${owner.role}` };
}
