import type { Strings } from "./index";
import type { Rubric } from "./rubric";

/**
 * The feedback part of a module: deliverables, reviews of every kind, and what staff make of them. Mirrors
 * `blocks/contract/review.py`.
 *
 * Nothing here names a person of another pair: their deliverables go by opaque handles, which change from reader
 * to reader, their reviews by random tokens.
 */
export type ReviewKind = "coaching" | "posture" | "peer" | "self" | "staff";
export type Helpful = "yes" | "partly" | "no";
export type Side = "me" | "partner";

/** What a module page knows of the part before anybody opens it; a page without any of it has null. */
export interface ReviewEntry {
  /** The reader is in a pair, and the module has something to show them. */
  feedback: boolean;
  /** The reader is a coordinator of the program. */
  staff: boolean;
  /** `part`: the ES module that draws it all. The others are handlers, the staff's "" for everybody else. */
  urls: ReviewUrls;
}

export interface ReviewUrls {
  part: string;
  /** `{pair, words}` -> ReviewDesk, with `strings` if `words`. */
  review_desk: string;
  /** `{pair, text, links}` -> ReviewDesk. */
  submit_deliverable: string;
  /** `{pair, kind, handle, rubric, judgement}` -> ReviewGiven. `handle` is "" but for peer reviews. */
  submit_review: string;
  /** `{points}` -> Trained. */
  train: string;
  /** `{pair}` -> ReviewDesk with one more deliverable to review. */
  volunteer: string;
  /** `{pair, review, helpful, text}` -> ReviewDesk. */
  answer_review: string;
  /** `{pair, review, raised, reason}` -> ReviewDesk. */
  flag_review: string;
  /** `{pair, text, intention}` -> ReviewDesk. */
  save_reflection: string;
  /** `{after, words}` -> StaffDesk; `after` is 0 at first. */
  staff_reviews: string;
  /** `{pair, review, hidden, reason}` -> StaffChanged. */
  hide_review: string;
  /** `{pair, share, reason}` -> StaffChanged; `share` null lifts the override. */
  override_score: string;
  /** `{pair, rubric, judgement}` -> StaffChanged. */
  staff_review: string;
}

export interface Link {
  url: string;
  label: string;
}

export interface Submission {
  /** The notes' Markdown. */
  text: string;
  links: Link[];
  revision: number;
}

export interface OwnSubmission {
  text: string;
  links: Link[];
  revision: number;
  by: Side;
  /** ISO 8601, UTC. */
  at: string;
}

/** Points and notes by a criterion's id, and a comment on the whole. */
export interface Judgement {
  points: Record<string, number>;
  notes: Record<string, string>;
  comment: string;
}

export interface ReviewAnswer {
  helpful: Helpful;
  text: string;
}

export interface Received {
  /** The review's token: what answers and flags name it by. */
  review: string;
  kind: ReviewKind;
  /** The fingerprint of the rubric it goes by: one of the desk's `rubrics`. */
  rubric: string;
  judgement: Judgement;
  /** It speaks of an earlier submission. */
  outdated: boolean;
  answer: ReviewAnswer | null;
  flagged: boolean;
}

export interface DeliverablePart {
  prompt: string;
  by: "mentee" | "pair";
  /** ISO 8601, UTC. */
  due: string | null;
  /** Why the reader can't hand in any more; "" if they can. */
  closed: "" | "due" | "reviewed" | "role" | "ended";
  submitted: OwnSubmission | null;
}

export interface ToReview {
  handle: string;
  /** The ring gives it to the pair; others are late with it; or the reader asked for one more. */
  why: "ring" | "late" | "extra";
  /** Whose turn it is; the other may step in. */
  turn: Side;
  /** Null while it is not handed in. */
  submission: Submission | null;
  given: Received | null;
  given_by: Side | null;
}

export interface PeerPart {
  /** How many reviews a pair gives, and gets. */
  wanted: number;
  /** How many other pairs there are. */
  others: number;
  to_review: ToReview[];
  can_volunteer: boolean;
  /** A deliverable to train on. */
  example: Submission | null;
}

export interface CriterionScore {
  title: string;
  /** The middle of all reviews, as a share of the best level, 0 to 1. */
  median: number;
  count: number;
}

export interface ResultPart {
  needed: number;
  reviews: Received[];
  criteria: CriterionScore[];
  /** 0 to 1; null while there is no score. */
  share: number | null;
  /** Why staff set the score; null if they did not. */
  override_reason: string | null;
  staff_asked: boolean;
}

export interface Reflection {
  text: string;
  intention: string;
}

export interface InPairPart {
  coaching: Received | null;
  posture: Received | null;
  self_assessment: Received | null;
  revealed: boolean;
  /** Whose feedback is missing before both are revealed. */
  waiting: Side[];
  my_reflection: Reflection | null;
  their_reflection: Reflection | null;
}

/** What a member of a pair sees; parts that the module does not have are null. */
export interface ReviewDesk {
  role: "mentor" | "mentee";
  ended: boolean;
  deliverable: DeliverablePart | null;
  peers: PeerPart | null;
  result: ResultPart | null;
  in_pair: InPairPart | null;
  /** Every rubric that something here goes by, by its fingerprint, in the reader's language. */
  rubrics: Record<string, Rubric>;
  /** The fingerprints of those that new reviews go by. */
  current: CurrentRubrics;
  strings: Strings | null;
}

export interface CurrentRubrics {
  coaching: string;
  posture: string;
  peer: string;
}

export interface ReviewGiven {
  given: Received;
}

export interface Trained {
  /** What the author thinks of the example. */
  judgement: Judgement;
}

export interface StaffReview {
  review: string;
  kind: ReviewKind;
  /** The writer's login; "" for staff. */
  by: string;
  rubric: string;
  judgement: Judgement;
  hidden: boolean;
  hidden_reason: string;
  flags: StaffFlag[];
}

export interface StaffFlag {
  reason: string;
}

export interface StaffPair {
  pair: string;
  /** Logins, as rosters name people. */
  mentor: string;
  mentee: string;
  submission: Submission | null;
  submitted_at: string | null;
  needed: number;
  reviews: StaffReview[];
  share: number | null;
  override: number | null;
  override_reason: string;
  staff_asked: boolean;
}

export interface StaffDesk {
  pairs: StaffPair[];
  /** Where the next request goes on; null at the end. */
  after: number | null;
  total: number;
  rubrics: Record<string, Rubric>;
  peer_rubric: string;
  graded: boolean;
  strings: Strings | null;
}

export interface StaffChanged {
  pair: StaffPair;
  rubrics: Record<string, Rubric>;
}
