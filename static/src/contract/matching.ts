import type { Role } from "./index";

/**
 * What the coordinator's Match and overview ask and get. Mirrors `blocks/contract/matching.py`, `blocks/contract/overview.py`
 * and `blocks/matching_requests.py`. People are named by handles, opaque and stable; couples are [mentor, mentee].
 */

export type Couple = [string, string];

/**
 * Reads the program a page at a time. Begin without `run`; (`read_census`) then send `run` and the `cursor` of each answer until `done`.
 * To resume, send `run` without `cursor`: pages that were read already are passed over at once. To cancel, stop asking.
 */
export interface CensusRequest {
  run?: string;
  cursor?: string;
}

export interface CensusAnswer {
  run: string;
  /** null when done. */
  cursor: string | null;
  /** Of `total` enrolled people, how many have been read, and how many of them take part (have chosen a role). */
  read: number;
  participants: number;
  total: number;
  done: boolean;
}

/** Refused with `census_incomplete` when pages were lost or never read: go on with `census` and ask again. */
export interface ProposeRequest {
  run: string;
  /** The seed of an earlier proposal, or any text, to draw ties again; the run's own without. */
  seed?: string;
  fixed?: Couple[];
  forbidden?: Couple[];
}

export type Standing = "ready" | "paused" | "not_ready";

/** A participant, as coordinators see them. */
export interface MatchPerson {
  handle: string;
  name: string;
  login: string;
  role: Role;
  unit: string;
  skills: string[];
  /** Names, in the reader's language. */
  languages: string[];
  standing: Standing;
  /** Handles, the dearest first. */
  wishes: string[];
  /** Active pairs now, and how many more are possible. */
  pairs: number;
  room: number;
}

export interface RunnerUp {
  handle: string;
  fit: number;
}

export type MatchRule = "unit" | "line" | "language" | "time_zone";

export interface ProposedPair {
  mentor: string;
  mentee: string;
  fit: number;
  /** What each part adds to the fit. */
  parts: { skills: number; language: number; availability: number; unit: number; wishes: number };
  /** One sentence, translated. */
  why: string;
  fixed: boolean;
  /** Hard rules that a pair fixed by hand disregards, and a sentence for each. */
  breaks: MatchRule[];
  warnings: string[];
  /** Other mentees for the mentor, and other mentors for the mentee, the best first. */
  for_mentor: RunnerUp[];
  for_mentee: RunnerUp[];
}

export interface LeftPerson {
  handle: string;
  reason: "not_ready" | "paused" | "at_capacity" | "nobody_there" | "rules" | "by_hand" | "taken";
  /** The hard rules that exclude people for this one, the strictest first. */
  rules: MatchRule[];
  message: string;
}

/** A couple that can't be paired, not even by hand. */
export interface RefusedCouple {
  mentor: string;
  mentee: string;
  obstacle: "unknown" | "same_role" | "not_ready" | "paused" | "partners" | "at_capacity";
  message: string;
}

/** Everybody is in `pairs` or in `left`. */
export interface Proposal {
  run: string;
  seed: string;
  /** Of the roster: to be sent with the commit. */
  revision: string;
  people: MatchPerson[];
  pairs: ProposedPair[];
  left: LeftPerson[];
  /** Of `fixed`. */
  refused: RefusedCouple[];
  /** So many people that nobody was given more than one new partner: commit, then propose again for second ones. */
  one_each: boolean;
}

/** Refused with `roster_changed` when a coordinator has changed the roster since `revision`: nothing was applied. */
export interface CommitMatchingRequest {
  run: string;
  pairs: Couple[];
  revision: string;
}

export interface BrokenRules {
  mentor: string;
  mentee: string;
  breaks: MatchRule[];
  warnings: string[];
}

/** When anything is `refused`, nothing was applied. `broken`: hard rules that the applied pairs disregard. */
export interface MatchingCommitted {
  paired: number;
  refused: RefusedCouple[];
  broken: BrokenRules[];
  revision: string;
}

export interface PublishDirectoryRequest {
  run: string;
}

export interface DirectoryPublished {
  /** ISO 8601. */
  published_at: string;
  cards: number;
}

/** A page of the overview, from a finished run; `census_incomplete` as for a proposal. */
export interface OverviewRequest {
  run: string;
  offset?: number;
}

export interface OverviewMember {
  handle: string;
  /** "" for somebody who is not enrolled any more. */
  name: string;
  login: string;
  /** What they answered to the closing question. */
  closing: string;
}

export interface OverviewPair {
  pair: string;
  mentor: OverviewMember;
  mentee: OverviewMember;
  status: "active" | "ended" | "partner_gone";
  /** ISO date, "" when none was set. */
  starts: string;
  ended_by: "mentor" | "mentee" | "coordinator" | null;
  reason: string;
}

export interface Overview {
  pairs: OverviewPair[];
  pairs_total: number;
  /** Participants in no active pair. */
  people: MatchPerson[];
  people_total: number;
  /** The next page's offset; null on the last page. */
  next: number | null;
  revision: string;
}

/** Body of `end_pair` and `reopen_pair`. `run` is needed for a pair that people made themselves. */
export interface PairDecision {
  run?: string;
  pair: string;
  reason?: string;
}

/** Body of `start_pair`. `starts`: ISO date, "" for none. */
export interface StartPairRequest {
  run?: string;
  pair: string;
  starts: string;
}

/** Body of `rematch`: ends a pair and makes a new one at once; the same two start afresh without `couple`. */
export interface RematchRequest {
  run?: string;
  pair: string;
  reason?: string;
  couple?: Couple | null;
}

/** What became of the pair, and the new one after a re-match. */
export interface PairDecided {
  pair: OverviewPair;
  made: OverviewPair | null;
  revision: string;
}
