import type { ProgramPage } from "./index";

/** What becomes of a line. Mirrors `Outcome` of `core/pairing/roster_preview.py`. */
export type RosterOutcome =
  | "will_pair"
  | "already_paired"
  | "will_restore"
  | "unchanged"
  | "unknown_mentor"
  | "unknown_mentee"
  | "mentor_not_enrolled"
  | "mentee_not_enrolled"
  | "same_person"
  | "over_capacity"
  | "duplicate"
  | "not_ours"
  | "bad_row";

export interface RosterRow {
  line: number;
  mentor: string;
  mentee: string;
  outcome: RosterOutcome;
  message: string;
}

export interface RosterPreview {
  rows: RosterRow[];
  will_pair: number;
  will_restore: number;
  /** False for a long list: pairs that people made or left by themselves were not looked at. */
  complete: boolean;
  revision: string;
}

export interface RosterCommitted {
  page: ProgramPage;
  paired: number;
  restored: number;
}

/** A CSV file's text, its byte order mark included. */
export interface RosterExport {
  csv: string;
}
