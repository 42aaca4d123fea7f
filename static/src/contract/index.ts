/** What the Python side hands over and what its handlers take and answer. Mirrors `blocks/contract`. */

import type { Browse } from "./browsing";
import type { Coordinator } from "./coordinator";
import type { Records } from "./records";
import type { ReviewEntry } from "./review";

export type * from "./studio";
export type * from "./sync";

export type Role = "mentor" | "mentee";

/** A participant's profile: skills offered (mentor) or wanted (mentee), languages as codes. */
export interface Card {
  name: string;
  skills: string[];
  languages: string[];
  about: string;
  /** Where in the organisation they work. */
  unit: string;
  /** "mon-am" … "fri-pm": when they can usually meet. */
  availability: string[];
}

/** Something to tell the person, already translated. */
export interface Notice {
  code: string;
  title: string;
  text: string;
}

/** `partner_gone`: the partner is not enrolled any more; the board stays readable. */
export type PairStatus = "active" | "ended" | "partner_gone";

export interface Pair {
  id: string;
  my_role: Role;
  status: PairStatus;
  /** `paused`: not matched for now; what the pair shares stays open. */
  partner: { name: string; role: Role; card: Card | null; paused: boolean };
  ended_by: "me" | "partner" | "coordinator" | null;
  reason: string;
  /** The day from which the two are to meet, ISO 8601; "" when none was set. */
  starts: string;
  /** Names this person's IndexedDB database for this board. Opaque; "" on the program page. */
  device_key: string;
}

/** Flat keys; plural strings are objects by `Intl.PluralRules` category. */
export type Strings = Record<string, string | Record<string, string>>;

export type ModulePageView =
  | "board"
  | "unpaired"
  | "waiting"
  | "no_program"
  | "signed_out"
  | "not_enrolled"
  | "staff"
  | "preview"
  | "unsupported"
  | "team_size";

export interface Limits {
  update_bytes: number;
  poll_together_ms: number;
  poll_alone_ms: number;
}

/** Init arguments of the module block, and the answer of its `refresh`. */
export interface ModulePage {
  view: ModulePageView;
  /** Every view but "board" has one; "board" may have one too (an ended pair). */
  notice: Notice | null;
  display_name: string;
  /** `time_zone`: IANA, "" where the account names none. */
  me: { name: string; time_zone: string };
  /** Active ones first; the first is shown first. */
  pairs: Pair[];
  /** The author's steps; ticks and order are in the board's document. */
  agenda: AgendaStep[];
  journey: JourneySettings | null;
  /** One posture tip for the reader's role. */
  tip: { id: string; text: string } | null;
  /** Asked where a team lacks nothing but roles: the one the reader has chosen, if any. */
  role_question: { role: Role | null } | null;
  /** Where one finds the program block. */
  program_link: string | null;
  /** True in Studio: show a sample pair, send nothing. */
  sample: boolean;
  limits: Limits;
  /** The feedback part, loaded on demand; null where the module has nothing of it for the reader. */
  review: ReviewEntry | null;
  /** "" where there is nothing to send. */
  urls: {
    sync: string;
    refresh: string;
    board: string;
    read_messages: string;
    journey: string;
    calendar: string;
    acknowledge: string;
    choose_role: string;
    dismiss_tip: string;
    export_notes: string;
    checkpoints: string;
    private_notes: string;
    read_private_notes: string;
    save_private_notes: string;
  };
  locale: string;
  strings: Strings;
}

export type Lead = "both" | "mentor" | "mentee";

/** `minutes` is 0 for a step that takes as long as it takes; `link` is "" without one. */
export interface AgendaStep {
  key: string;
  text: string;
  minutes: number;
  lead: Lead;
  link: string;
}

export interface JourneySettings {
  /** With a pair's id it names this person's IndexedDB database for the journey board. Opaque. */
  device_key: string;
  /** How many sessions a pair is to hold. */
  sessions: number;
  hotline: Hotline;
}

/** When a pair's thread counts as a hotline: see docs/hotline.md. */
export interface Hotline {
  days: number;
  requests: number;
  share: number;
  length: number;
}

/** Body of any answer that is not 200. */
export interface ErrorAnswer {
  error: { code: string; message: string };
}

export interface Charter {
  role: Role;
  version: string;
  title: string;
  rules: string[];
}

/** Init arguments of the program block, and the answer of all its handlers but the roster's. */
export interface ProgramPage {
  view: "participant" | "signed_out" | "not_enrolled" | "preview" | "unsupported" | "staff";
  notice: Notice | null;
  display_name: string;
  me: {
    /** The full name from the account, proposed as the card's name. */
    name: string;
    role: Role | null;
    card: Card | null;
    /** Login or e-mail of one's manager: beside the card, and shown to nobody. */
    reports_to: string;
    /** The other side may browse the card. */
    consent: boolean;
    charter_accepted: boolean;
    /** When a charter of this role was last accepted, be it the one that counts or an earlier one; ISO 8601. */
    charter_at: string | null;
    paused: boolean;
  };
  /** Choices for cards. */
  languages: { code: string; label: string }[];
  charters: Record<Role, Charter>;
  /** Whom I named and who has not named me (yet). */
  naming: { login: string } | null;
  pairs: Pair[];
  /** False when at capacity or when pairs come from teams. */
  can_name: boolean;
  /** Non-null once the program has ended. Times are ISO 8601. */
  closing: { question: string; answer: string; at: string | null; until: string; open: boolean } | null;
  /** Non-null for whoever can look through the other side's cards. */
  browse: Browse | null;
  /** Non-null for a coordinator: shows the desk. */
  coordinator: Coordinator | null;
  /** What a participant looks back on; null where nobody takes part. */
  records: Records | null;
  /** True in Studio: show a sample, send nothing. */
  sample: boolean;
  /** "" where there is nothing to send. */
  urls: {
    save_card: string;
    accept_charter: string;
    name_partner: string;
    withdraw_naming: string;
    leave_pair: string;
    pause: string;
    answer_closing: string;
    refresh: string;
    acknowledge: string;
  };
  locale: string;
  strings: Strings;
}
