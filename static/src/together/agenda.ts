import * as Y from "yjs";
import type { Author } from "../board/authorship";
import type { AgendaStep, Lead } from "../contract";
import { choice, isKey, line, moment, newKey, webAddress, whole } from "./fields";
import { clientOf, fieldsOf, itemOf, putFields } from "./roots";

export const LEADS = ["both", "mentor", "mentee"] as const satisfies readonly Lead[];
export const MOST_OWN_STEPS = 40;
const LONGEST_TEXT = 300;
const MOST_MINUTES = 600;

export type Who = (client: number | null) => Author | null;

export interface Step extends AgendaStep {
  /** False for a step that the pair added. */
  authored: boolean;
  place: number;
  done: { at: string; by: Author | null } | null;
}

/**
 * The steps as the pair sees them: the author's, which are never copied into the document, and their own, with
 * what the document has by a step's key: `<key>/done`, `<key>/place`.
 */
export function readAgenda(doc: Y.Doc, authored: readonly AgendaStep[], who: Who): Step[] {
  const root = rootOf(doc);
  const known = new Set(authored.map(({ key }) => key));
  const steps = [
    ...authored.map((step, at) => ({ ...step, authored: true, place: at })),
    ...ownSteps(root).filter(({ key }) => !known.has(key)),
  ];
  return steps
    .map((step) => ({ ...step, place: placeOf(root, step.key) ?? step.place, done: doneOf(root, step.key, who) }))
    .sort((one, other) => one.place - other.place || (one.key < other.key ? -1 : 1));
}

export function tick(doc: Y.Doc, key: string, done: boolean, now: string): void {
  if (done) rootOf(doc).set(`${key}/done`, { at: now });
  else rootOf(doc).delete(`${key}/done`);
}

/** Adds a step at the end; a given key is that of a question it comes from. */
export function addStep(
  doc: Y.Doc,
  steps: readonly Step[],
  step: Pick<AgendaStep, "text" | "minutes" | "lead">,
  key: string = newKey(),
): void {
  const last = steps[steps.length - 1];
  doc.transact(() => {
    putFields(itemOf(rootOf(doc), key), { ...step, text: line(step.text, LONGEST_TEXT) });
    rootOf(doc).set(`${key}/place`, Number.isFinite(last?.place) ? Math.floor(last!.place) + 1 : steps.length);
  });
}

export function removeStep(doc: Y.Doc, key: string): void {
  doc.transact(() => [key, `${key}/done`, `${key}/place`].forEach((entry) => rootOf(doc).delete(entry)));
}

/** Moves a step between its new neighbours; where their places leave no room, all get new ones. */
export function moveStep(doc: Y.Doc, steps: readonly Step[], from: number, by: number): void {
  const order = [...steps];
  const [step] = order.splice(from, 1);
  const to = from + by;
  if (!step || to < 0 || to > order.length) return;
  const before = to > 0 ? order[to - 1]!.place : (order[0]?.place ?? 0) - 2;
  const after = to < order.length ? order[to]!.place : before + 2;
  const between = (before + after) / 2;
  order.splice(to, 0, step);
  const root = rootOf(doc);
  doc.transact(() => {
    if (between > before && between < after) root.set(`${step.key}/place`, between);
    else order.forEach(({ key }, at) => root.set(`${key}/place`, at));
  });
}

function rootOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap("agenda");
}

function ownSteps(root: Y.Map<unknown>): Omit<Step, "done">[] {
  return [...root.keys()].filter(isKey).sort().flatMap((key) => {
    const fields = fieldsOf(root.get(key));
    const text = line(fields?.["text"], LONGEST_TEXT);
    if (!fields || !text) return [];
    const lead = choice(fields["lead"], LEADS);
    const minutes = whole(fields["minutes"], MOST_MINUTES);
    return [{ key, text, minutes, lead, link: webAddress(fields["link"]), authored: false, place: Infinity }];
  }).slice(0, MOST_OWN_STEPS);
}

function placeOf(root: Y.Map<unknown>, key: string): number | null {
  const place = root.get(`${key}/place`);
  return typeof place === "number" && Number.isFinite(place) ? place : null;
}

function doneOf(root: Y.Map<unknown>, key: string, who: Who): Step["done"] {
  const entry = `${key}/done`;
  const value = root.get(entry);
  const fields = value instanceof Y.Map ? fieldsOf(value) : (value as { at?: unknown } | null | undefined);
  const at = typeof fields === "object" && fields !== null ? moment((fields as { at?: unknown }).at) : null;
  return at === null ? null : { at, by: who(clientOf(root, entry)) };
}
