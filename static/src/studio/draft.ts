import type { Row, Setting } from "../contract";
import { moment, wallClock } from "./dates";
import { draftOfRows, rowsOf, type RowDraft } from "./rows/rows";
import { draftOfRubric, rubricOf, type RubricDraft } from "./rubric/draft";
import { faultsOf } from "./rubric/faults";

type Value = Setting["value"];

/**
 * What a setting's controls hold: the ticked values of `choices`, a rubric of the author's own (null while ours
 * is in use), text for everything else; a `switch` is "on" or "", a `date` the reader's own wall clock.
 */
export type Typed = string | string[] | RowDraft[] | RubricDraft | null;

export type Draft = Record<string, Typed>;

/** True for the records of a `rows` setting; an empty list of them looks like one of texts. */
export function isRows(setting: Setting, typed: Typed): typed is RowDraft[] {
  return setting.kind === "rows" && Array.isArray(typed);
}

export function draftOf(settings: readonly Setting[]): Draft {
  return Object.fromEntries(settings.map((setting) => [setting.name, typedOf(setting)]));
}

/** Returns the settings to correct. */
export function wrongOf(settings: readonly Setting[], draft: Draft): Setting[] {
  return settings.filter((setting) => {
    const typed = draft[setting.name] ?? "";
    if (isRubric(typed)) return faultsOf(typed).length > 0;
    const value = valueOf(setting, draft);
    return setting.kind === "number" && !(Number(value) >= setting.minimum && value !== "");
  });
}

/**
 * Returns what was changed, by name. Only that is sent: a default that nobody touched stays a default, and
 * follows the package when it changes.
 */
export function changesOf(settings: readonly Setting[], draft: Draft): Record<string, Value> {
  const changed = settings.filter((setting) => !same(valueOf(setting, draft), setting.value));
  return Object.fromEntries(changed.map((setting) => [setting.name, valueOf(setting, draft)]));
}

/** Returns the settings as they are once the changes are saved. */
export function withValues(settings: readonly Setting[], changes: Record<string, Value>): Setting[] {
  return settings.map((setting) => {
    const change = changes[setting.name];
    return change === undefined ? setting : { ...setting, value: change };
  });
}

/** Ticks or unticks a choice, keeping the order in which the options stand. */
export function ticked(setting: Setting, chosen: readonly string[], value: string): string[] {
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const order = optionsOf(setting).map((option) => option.value);
  return next.sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** The options, and whatever is chosen but offered no more, so that it shows and can be taken off. */
export function optionsOf({ options, value }: Setting): Setting["options"] {
  const held = Array.isArray(value) ? value.map(String) : [String(value)];
  const gone = held.filter((item) => !options.some((option) => option.value === item));
  return [...options, ...gone.map((item) => ({ value: item, label: item }))];
}

export function isRubric(typed: Typed): typed is RubricDraft {
  return typed !== null && typeof typed === "object" && !Array.isArray(typed);
}

function typedOf({ kind, value }: Setting): Typed {
  if (value === null) return null;
  if (typeof value === "object" && !Array.isArray(value)) return draftOfRubric(value);
  if (kind === "rows") return draftOfRows(value as Row[]);
  if (kind === "choices") return Array.isArray(value) ? value.map(String) : [];
  if (kind === "switch") return value === true ? "on" : "";
  if (kind === "date") return wallClock(String(value));
  return Array.isArray(value) ? value.join("\n") : String(value);
}

function valueOf(setting: Setting, draft: Draft): Value {
  const { name, kind, columns, standard } = setting;
  const typed = draft[name] ?? (kind === "rubric" ? null : "");
  if (isRows(setting, typed)) return rowsOf(columns, typed);
  if (typed === null || Array.isArray(typed)) return typed as string[] | null;
  // Ours unchanged stays ours: a copy would be in one language, and follow us no more.
  if (isRubric(typed)) return same(rubricOf(typed), standard) ? null : rubricOf(typed);
  if (kind === "lines") return typed.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (kind === "number") return typed.trim() === "" ? "" : Number(typed);
  if (kind === "switch") return typed === "on";
  if (kind === "date") return moment(typed);
  return kind === "text" || kind === "paragraph" ? typed.trim() : typed;
}

function same(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
