import type { Role } from "../contract";

interface Owner {
  name: string;
  role: Role;
}

/** The partner's caret with their name. Hidden from screen readers: it would speak up within the text. */
export function cursorElement(owner: Owner): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `rm-cursor rm-cursor--${owner.role}`;
  caret.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  label.className = "rm-cursor__name";
  label.dir = "auto";
  label.textContent = owner.name;
  // word joiners keep the caret on the line of the letter it stands at
  caret.append("\u2060", label, "\u2060");
  return caret;
}

export function selectionAttributes(owner: Owner): { class: string } {
  return { class: `rm-selection rm-selection--${owner.role}` };
}
