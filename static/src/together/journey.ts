import type * as Y from "yjs";
import type { Author } from "../board/authorship";
import type { Lead } from "../contract";
import { LEADS, type Who } from "./agenda";
import { choice, day, isKey, line, moment, newKey, webAddress, whole, type Fields } from "./fields";
import { clientOf, fieldsOf, itemOf, putFields } from "./roots";

/** A pair makes up to so many; of those two people make at once, none is dropped. */
export const MOST_GOALS = 3;
const SHOWN_GOALS = 12;
const LONGEST_LINE = 300;
const MOST_MINUTES = 600;
const MOST_CHANGES = 1_000_000;

export interface Goal {
  key: string;
  text: string;
  owner: Lead;
  /** "" without a date. */
  due: string;
  done: string | null;
}

export interface Held {
  at: string;
  minutes: number;
  learnt: string;
  by: Author | null;
}

export interface Session {
  key: string;
  starts: string | null;
  minutes: number;
  link: string;
  topic: string;
  sequence: number;
  held: Held | null;
  /** The plan was dropped since. */
  cancelled: boolean;
}

export function readGoals(doc: Y.Doc): Goal[] {
  return items(doc.getMap("goals"))
    .sort((one, other) => made(one) - made(other) || (one.key < other.key ? -1 : 1))
    .map(({ key, fields }) => ({
      key,
      text: line(fields["text"], LONGEST_LINE),
      owner: choice(fields["owner"], LEADS),
      due: day(fields["due"]),
      done: moment(fields["done"]),
    }))
    .filter(({ text }) => text !== "")
    .slice(0, SHOWN_GOALS);
}

/** The sessions, the earliest first. */
export function readSessions(doc: Y.Doc, who: Who): Session[] {
  const root = doc.getMap("sessions");
  return items(root)
    .map(({ key, fields }) => ({
      key,
      starts: moment(fields["starts"]),
      minutes: whole(fields["minutes"], MOST_MINUTES),
      link: webAddress(fields["link"]),
      topic: line(fields["topic"], LONGEST_LINE),
      sequence: whole(fields["sequence"], MOST_CHANGES),
      held: heldOf(root.get(key) as Y.Map<unknown>, fields, who),
      // what took place was not cancelled, whatever the other of the two said meanwhile
      cancelled: moment(fields["held"]) === null && moment(fields["cancelled"]) !== null,
    }))
    .filter(({ starts, held }) => starts !== null || held !== null)
    .sort((one, other) => whenOf(one).localeCompare(whenOf(other)) || (one.key < other.key ? -1 : 1));
}

/** The one to come: planned, not held, and not long over. */
export function nextSession(sessions: readonly Session[], now: number): Session | null {
  const grace = 2 * 60 * 60 * 1000;
  return sessions.find((session) => isPlanned(session) && Date.parse(session.starts!) + grace > now) ?? null;
}

/** Planned for a time that is over, and nobody has said whether it took place. */
export function unlogged(sessions: readonly Session[], now: number): Session | null {
  return sessions.find((session) => isPlanned(session) && Date.parse(session.starts!) <= now) ?? null;
}

/** Cancelled, and may still stand in somebody's calendar as something to come. */
export function cancelledSessions(sessions: readonly Session[], now: number): Session[] {
  return sessions.filter(({ starts, cancelled }) => cancelled && starts !== null && Date.parse(starts) > now);
}

export function putGoal(doc: Y.Doc, key: string | null, goal: Pick<Goal, "text" | "owner" | "due">, now: string): void {
  doc.transact(() => {
    const item = itemOf(doc.getMap("goals"), key ?? newKey());
    putFields(item, { ...goal, text: line(goal.text, LONGEST_LINE), ...(key ? {} : { made: now }) });
  });
}

export function finishGoal(doc: Y.Doc, key: string, done: boolean, now: string): void {
  putFields(itemOf(doc.getMap("goals"), key), { done: done ? now : null });
}

export function removeGoal(doc: Y.Doc, key: string): void {
  doc.getMap("goals").delete(key);
}

export type Plan = Pick<Session, "minutes" | "link" | "topic"> & { starts: string };

/** Plans a session, or changes a plan: calendars know a later version by its higher sequence. */
export function planSession(doc: Y.Doc, before: Session | null, plan: Plan): void {
  doc.transact(() => {
    const item = itemOf(doc.getMap("sessions"), before?.key ?? newKey());
    putFields(item, { ...plan, topic: line(plan.topic, LONGEST_LINE) });
    if (before) item.set("sequence", before.sequence + 1);
  });
}

export function logSession(doc: Y.Doc, key: string | null, held: Omit<Held, "by">): void {
  doc.transact(() => {
    const item = itemOf(doc.getMap("sessions"), key ?? newKey());
    putFields(item, { held: held.at, held_minutes: held.minutes, learnt: line(held.learnt, LONGEST_LINE) });
  });
}

/** Drops the plan. The session stays on the board, so that both can take it off their calendars. */
export function cancelSession(doc: Y.Doc, { key, sequence }: Session, now: string): void {
  putFields(itemOf(doc.getMap("sessions"), key), { cancelled: now, sequence: sequence + 1 });
}

export function removeSession(doc: Y.Doc, key: string): void {
  doc.getMap("sessions").delete(key);
}

function isPlanned({ starts, held, cancelled }: Session): boolean {
  return starts !== null && held === null && !cancelled;
}

function heldOf(item: Y.Map<unknown>, fields: Fields, who: Who): Held | null {
  const at = moment(fields["held"]);
  if (at === null) return null;
  const minutes = whole(fields["held_minutes"], MOST_MINUTES);
  return { at, minutes, learnt: line(fields["learnt"], LONGEST_LINE), by: who(clientOf(item, "held")) };
}

function items(root: Y.Map<unknown>): { key: string; fields: Fields }[] {
  return [...root.keys()].filter(isKey).flatMap((key) => {
    const fields = fieldsOf(root.get(key));
    return fields ? [{ key, fields }] : [];
  });
}

function made({ fields }: { fields: Fields }): number {
  return Date.parse(moment(fields["made"]) ?? "") || 0;
}

function whenOf({ held, starts }: Session): string {
  return held?.at ?? starts ?? "";
}
