import * as Y from "yjs";
import type { Author } from "../board/authorship";
import type { Who } from "./agenda";
import { choice, line, moment, webAddress } from "./fields";
import { fieldsOf } from "./roots";

export const KINDS = ["question", "answer", "link"] as const;
export type Kind = (typeof KINDS)[number];

const LONGEST_TEXT = 2000;
const MOST_SHOWN = 500;

export interface Message {
  /** Yjs' own id of the message: whose hand it is from and where in that hand's edits it stands. */
  client: number;
  clock: number;
  by: Author | null;
  kind: Kind;
  text: string;
  link: string;
  /** What the author's clock said. */
  at: string | null;
}

/** How far somebody has read: clocks by client id. */
export type ReadTo = ReadonlyMap<number, number>;

/** The thread in its order, the last 500 of it. */
export function readMessages(doc: Y.Doc, who: Who): Message[] {
  const found: Message[] = [];
  for (let item = rootOf(doc)._start; item; item = item.right) {
    if (item.deleted) continue;
    const { client, clock } = item.id;
    item.content.getContent().forEach((value: unknown, at: number) => {
      const message = messageOf(value);
      if (message) found.push({ client, clock: clock + at, by: who(client), ...message });
    });
  }
  return found.slice(-MOST_SHOWN);
}

export function say(doc: Y.Doc, kind: Kind, text: string, link: string, now: string): void {
  const message = { kind, text: line(text, LONGEST_TEXT), at: now };
  rootOf(doc).push([link ? { ...message, link } : message]);
}

export function removeMessage(doc: Y.Doc, { client, clock }: Message): void {
  let place = 0;
  for (let item = rootOf(doc)._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const within = clock - item.id.clock;
    if (item.id.client === client && within >= 0 && within < item.length) return rootOf(doc).delete(place + within, 1);
    place += item.length;
  }
}

export function unreadOf(messages: readonly Message[], read: ReadTo): Message[] {
  return messages.filter(({ by, client, clock }) => by === "partner" && clock >= (read.get(client) ?? 0));
}

/** How far one has read once all of these are. */
export function readAll(messages: readonly Message[]): Map<number, number> {
  const read = new Map<number, number>();
  messages
    .filter(({ by }) => by === "partner")
    .forEach(({ client, clock }) => read.set(client, Math.max(clock + 1, read.get(client) ?? 0)));
  return read;
}

/** Names the agenda step that a question became: asked by both at once, it is one step. */
export function stepKeyOf({ client, clock }: Message): string {
  return `q-${client}-${clock}`;
}

function rootOf(doc: Y.Doc): Y.Array<unknown> {
  return doc.getArray("messages");
}

function messageOf(value: unknown): Omit<Message, "client" | "clock" | "by"> | null {
  const fields = value instanceof Y.Map ? fieldsOf(value) : value;
  if (typeof fields !== "object" || fields === null || Array.isArray(fields) || fields instanceof Y.AbstractType) {
    return null;
  }
  const { kind, text, link, at } = fields as Record<string, unknown>;
  const message = { kind: choice(kind, KINDS), text: line(text, LONGEST_TEXT), link: webAddress(link), at: moment(at) };
  return message.text || message.link ? message : null;
}
