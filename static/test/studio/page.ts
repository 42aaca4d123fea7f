import type { Setting, StudioPage } from "../../src/contract";
import type { Criterion, Rubric } from "../../src/contract/rubric";

const COMMON = { help: "", options: [], minimum: 0, columns: [], start: [], standard: null };

export const SETTINGS: Setting[] = [
  { ...COMMON, name: "display_name", label: "Title", kind: "text", value: "Program" },
  { ...COMMON, name: "coordinators", label: "Coordinators", kind: "lines", value: ["anna", "ben"] },
  {
    ...COMMON,
    name: "languages",
    label: "Languages",
    kind: "choices",
    value: ["en", "fr"],
    options: [{ value: "en", label: "English" }, { value: "fr", label: "Français" }],
  },
  { ...COMMON, name: "capacity", label: "Pairs per person", kind: "number", value: 1, minimum: 1 },
  {
    ...COMMON,
    name: "program",
    label: "Program",
    kind: "choice",
    value: "",
    options: [{ value: "", label: "The nearest" }, { value: "a1", label: "Autumn" }],
  },
];

/** One of each kind that not every form has. */
export const MORE_SETTINGS: Setting[] = [
  { ...COMMON, name: "welcome", label: "Welcome", kind: "paragraph", value: "Hello\nyou" },
  { ...COMMON, name: "open", label: "Open", kind: "switch", value: false },
  { ...COMMON, name: "ends", label: "Ends", kind: "date", value: "2026-03-31T15:00:00+00:00" },
];

/** Ours, with a criterion of two levels and one of three. */
export const STANDARD: Rubric = {
  criteria: [
    criterion("clear", "Clear", [["Hard to follow", 0], ["Clear", 1]]),
    criterion("useful", "Useful", [["Not yet", 0], ["An idea", 1], ["Ready to use", 2]]),
  ],
};

export const RUBRIC_SETTING: Setting = {
  ...COMMON,
  name: "peer_rubric",
  label: "Peer rubric",
  kind: "rubric",
  value: null,
  standard: STANDARD,
};

function criterion(id: string, title: string, levels: [string, number][]): Criterion {
  const rows = levels.map(([name, points]) => ({ points, title: name, description: "", feedback: "" }));
  return { id, title, description: "", weight: 1, levels: rows };
}

export const STUDIO_PAGE: StudioPage = {
  settings: SETTINGS,
  messages: [],
  urls: { save: "/save" },
  locale: "en",
  strings: {},
};
