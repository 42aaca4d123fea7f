import type { Card, Pair, ProgramPage, Role } from "../../src/contract";
import type { Coordinator } from "../../src/contract/coordinator";

export const CARD: Card = {
  name: "Catherine Bernard",
  skills: ["Video calls"],
  languages: ["fr"],
  about: "I lead logistics.",
  unit: "Logistics",
  availability: ["mon-am", "mon-pm"],
};

export const PAIR: Pair = {
  id: "p1",
  my_role: "mentee",
  status: "active",
  partner: { name: "Léo Marchand", role: "mentor", card: null, paused: false },
  ended_by: null,
  reason: "",
  starts: "",
  device_key: "",
};

export const ME = {
  name: "Catherine Bernard",
  role: "mentee" as Role,
  card: CARD,
  reports_to: "",
  consent: false,
  charter_accepted: true,
  charter_at: "2026-01-15T10:00:00+00:00",
  paused: false,
};

const NAMES = [
  "save_card",
  "accept_charter",
  "name_partner",
  "withdraw_naming",
  "leave_pair",
  "pause",
  "answer_closing",
  "refresh",
] as const;

export const COORDINATOR: Coordinator = {
  pairs: 12,
  revision: "r1",
  by_teams: false,
  terms: [{ label: "Skills", value: "4" }],
  urls: {
    part: "/coordinator.js",
    preview_roster: "/preview_roster",
    commit_roster: "/commit_roster",
    export_pairs: "/export_pairs",
    export_participants: "/export_participants",
    read_census: "/read_census",
    propose: "/propose",
    commit_matching: "/commit_matching",
    publish_directory: "/publish_directory",
    overview: "/overview",
    end_pair: "/end_pair",
    reopen_pair: "/reopen_pair",
    start_pair: "/start_pair",
    rematch: "/rematch",
  },
  strings: {},
};

/** The page of somebody who has just arrived. */
export function pageOf(change: Partial<ProgramPage> = {}): ProgramPage {
  const urls = Object.fromEntries(NAMES.map((name) => [name, `/${name}`])) as Record<(typeof NAMES)[number], string>;
  return {
    view: "participant",
    notice: null,
    display_name: "Program",
    me: { ...ME, role: null, card: null, charter_accepted: false, charter_at: null },
    languages: [{ code: "en", label: "English" }, { code: "fr", label: "Français" }],
    charters: {
      mentor: { role: "mentor", version: "3", title: "Mentor's charter", rules: ["Ask first."] },
      mentee: { role: "mentee", version: "3", title: "Mentee's charter", rules: ["Bring a question."] },
    },
    naming: null,
    pairs: [],
    can_name: true,
    closing: null,
    browse: null,
    coordinator: null,
  records: null,
    sample: false,
    urls: { ...urls, acknowledge: "" },
    locale: "en",
    strings: {},
    ...change,
  };
}
