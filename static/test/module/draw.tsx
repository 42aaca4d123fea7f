import { render, type ComponentChild } from "preact";
import type { ModulePage, Pair } from "../../src/contract";
import { makeWords, WordsContext } from "../../src/shared/words";

/** Strings as the texts of all keys: "[key]" with what was filled in. */
export function draw(view: ComponentChild, strings: Record<string, string> = {}): HTMLElement {
  const root = document.createElement("div");
  document.body.append(root);
  redraw(root, view, strings);
  return root;
}

export function redraw(root: HTMLElement, view: ComponentChild, strings: Record<string, string> = {}): void {
  render(<WordsContext.Provider value={makeWords(strings, "en")}>{view}</WordsContext.Provider>, root);
}

/** Lets effects run and what they changed be drawn. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const PAIR: Pair = {
  id: "p1",
  my_role: "mentee",
  status: "active",
  partner: {
    name: "Camille Bernard",
    role: "mentor",
    card: {
      name: "Camille Bernard",
      skills: ["Prompting"],
      languages: ["fr", "no code"],
      about: "Ask me.",
      unit: "Design",
      availability: ["mon-am", "mon-pm"],
    },
    paused: false,
  },
  ended_by: null,
  reason: "",
  starts: "",
  device_key: "k",
};

export function pageOf(change: Partial<ModulePage> = {}): ModulePage {
  return {
    view: "board",
    notice: null,
    display_name: "Module 2",
    me: { name: "Jean", time_zone: "" },
    pairs: [PAIR],
    program_link: null,
    tip: null,
    role_question: null,
    sample: false,
    review: null,
    limits: { update_bytes: 1000, poll_together_ms: 1000, poll_alone_ms: 4000 },
    agenda: [],
    journey: null,
    urls: {
      sync: "/sync",
      refresh: "/refresh",
      board: "/board.js",
      acknowledge: "",
      choose_role: "/choose_role",
      dismiss_tip: "/dismiss_tip",
      export_notes: "/export",
      checkpoints: "/checkpoints.js",
      private_notes: "/private_notes.js",
      read_private_notes: "/read",
      save_private_notes: "/save",
      read_messages: "/read",
      journey: "/journey",
      calendar: "/calendar",
    },
    locale: "en",
    strings: {},
    ...change,
  };
}
