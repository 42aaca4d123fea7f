/** What a board's `sync` takes and answers. */

import type { PairStatus } from ".";

/** Two Yjs relative positions as JSON text, each of at most 512 characters. */
export interface Cursor {
  anchor: string;
  head: string;
}

export interface SyncRequest {
  pair: string;
  /** Standard base64. */
  state_vector: string;
  /** Standard base64. */
  update?: string;
  /** The mark of the last answer this document took in: lets the server skip reading what has not changed. */
  mark?: string;
  /** The Yjs client id of this tab. */
  client?: number;
  presence?: { cursor: Cursor | null; typing: boolean };
}

/** One open tab of the partner. */
export interface PartnerTab {
  client: number;
  cursor: Cursor | null;
  typing: boolean;
}

export interface Presence {
  here: boolean;
  /** ISO 8601; null when never seen. */
  last_seen: string | null;
  tabs: PartnerTab[];
}

export interface Steps {
  opened: boolean;
  wrote: boolean;
}

export interface Progress {
  mine: Steps;
  partner: Steps;
}

/** Whose Yjs client ids are, as the server knows; a field in the document could name anybody. */
export interface Authors {
  mine: number[];
  theirs: number[];
}

export interface SyncAnswer {
  /** Base64 of what this document lacks; "" when nothing. */
  update: string;
  /** Base64 of the server's board after the merge. */
  state_vector: string;
  /** Names this state of the board, deletions included; to be returned with the next request. */
  mark: string;
  /** True when all of an update that was sent stands in one's own row as read back. */
  saved: boolean;
  presence: Presence;
  progress: Progress;
  /** Of the ids in `update`; of the whole board for a tab that sent no mark. */
  authors: Authors;
  /** Base64 of a state vector: how far this person has read the messages; null when nothing is new. */
  read: string | null;
  status: PairStatus;
  poll_ms: number;
}
