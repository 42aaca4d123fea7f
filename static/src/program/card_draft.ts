import type { Card, Role } from "../contract";
import { typedInto } from "./chips";
import type { ProgramTextKey } from "./keys";

/** Bounds of `core/pairing/cards.py`, which refuses what is over them. Lengths count code points. */
export const MAX_NAME = 80;
export const MAX_LANGUAGES = 8;
export const MAX_ABOUT = 300;

/** A card being written. */
export interface CardDraft {
  name: string;
  /** What one can show and what one wants to learn are different things: changing sides keeps both. */
  skills: Record<Role, string[]>;
  /** A skill typed, but not added yet. */
  typing: string;
  languages: string[];
  about: string;
}

/** Something to correct before a card can be sent; `key` has a `{limit}`. */
export interface CardProblem {
  field: "name" | "skills" | "languages" | "about";
  key: ProgramTextKey;
  limit: number;
}

export function draftOf(me: { name: string; role: Role | null; card: Card | null }): CardDraft {
  const skills: Record<Role, string[]> = { mentor: [], mentee: [] };
  if (me.role && me.card) skills[me.role] = me.card.skills;
  return {
    name: me.card?.name ?? me.name,
    skills,
    typing: "",
    languages: me.card?.languages ?? [],
    about: me.card?.about ?? "",
  };
}

/** Adds a skill that was typed but not entered: whoever presses "Save" means it too. */
export function settled(draft: CardDraft, role: Role): CardDraft {
  const { items, refused } = typedInto(draft.skills[role], draft.typing);
  return { ...draft, skills: { ...draft.skills, [role]: items }, typing: refused?.text ?? "" };
}

/** Returns the first problem of a draft, in the order of the form. */
export function problemOf(draft: CardDraft, role: Role): CardProblem | null {
  const name = length(draft.name.trim());
  if (name === 0) return { field: "name", key: "card_name_missing", limit: MAX_NAME };
  if (name > MAX_NAME) return { field: "name", key: "card_name_long", limit: MAX_NAME };
  const { refused } = typedInto(draft.skills[role], draft.typing);
  if (refused) return { field: "skills", key: `skill_${refused.why}`, limit: refused.limit };
  if (draft.languages.length > MAX_LANGUAGES) {
    return { field: "languages", key: "card_languages_many", limit: MAX_LANGUAGES };
  }
  return aboutLeft(draft.about) < 0 ? { field: "about", key: "card_about_long", limit: MAX_ABOUT } : null;
}

export function cardOf(draft: CardDraft, role: Role): Card {
  const { name, languages, about } = draft;
  return { name: name.trim(), skills: draft.skills[role], languages, about: about.trim() };
}

/** Characters left for the line about oneself; negative when it is too long. */
export function aboutLeft(about: string): number {
  return MAX_ABOUT - length(about.trim());
}

export function toggled(languages: string[], code: string): string[] {
  return languages.includes(code) ? languages.filter((other) => other !== code) : [...languages, code];
}

const length = (text: string): number => [...text].length;
