import type { Card, ProgramPage, Role } from "../contract";
import { typedInto } from "./chips";
import type { ProgramTextKey } from "./keys";

/** Bounds of `core/pairing/cards.py`, which refuses what is over them. Lengths count code points. */
export const MAX_NAME = 80;
export const MAX_LANGUAGES = 8;
export const MAX_ABOUT = 300;
export const MAX_UNIT = 80;

/** A card being written. */
export interface CardDraft {
  name: string;
  /** What one can show and what one wants to learn are different things: changing sides keeps both. */
  skills: Record<Role, string[]>;
  /** A skill typed, but not added yet. */
  typing: string;
  languages: string[];
  about: string;
  unit: string;
  availability: string[];
  reportsTo: string;
  consent: boolean;
}

/** Something to correct before a card can be sent; `key` has a `{limit}`. */
export interface CardProblem {
  field: "name" | "skills" | "languages" | "about" | "unit" | "reports_to";
  key: ProgramTextKey;
  limit: number;
}

export type CardOwner = Pick<ProgramPage["me"], "name" | "role" | "card" | "reports_to" | "consent">;

export function draftOf(me: CardOwner): CardDraft {
  const skills: Record<Role, string[]> = { mentor: [], mentee: [] };
  if (me.role && me.card) skills[me.role] = me.card.skills;
  return {
    name: me.card?.name ?? me.name,
    skills,
    typing: "",
    languages: me.card?.languages ?? [],
    about: me.card?.about ?? "",
    unit: me.card?.unit ?? "",
    availability: me.card?.availability ?? [],
    reportsTo: me.reports_to,
    consent: me.consent,
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
  if (length(draft.unit.trim()) > MAX_UNIT) return { field: "unit", key: "card_unit_long", limit: MAX_UNIT };
  if (aboutLeft(draft.about) < 0) return { field: "about", key: "card_about_long", limit: MAX_ABOUT };
  const spaced = /\s/.test(draft.reportsTo.trim());
  return spaced ? { field: "reports_to", key: "partner_login_spaces", limit: 0 } : null;
}

export function cardOf(draft: CardDraft, role: Role): Card {
  const { name, languages, about, unit, availability } = draft;
  return {
    name: name.trim(),
    skills: draft.skills[role],
    languages,
    about: about.trim(),
    unit: unit.trim(),
    availability,
  };
}

/** The body of `save_card`: the card, and what stands beside it. Most accounts have no time zone, so the browser's goes along. */
export function bodyOf(draft: CardDraft, role: Role): object {
  const { reportsTo, consent } = draft;
  const time_zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { role, card: cardOf(draft, role), reports_to: reportsTo.trim(), consent, time_zone };
}

/** Characters left for the line about oneself; negative when it is too long. */
export function aboutLeft(about: string): number {
  return MAX_ABOUT - length(about.trim());
}

export function toggled(codes: string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code];
}

const length = (text: string): number => [...text].length;
