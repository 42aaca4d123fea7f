import type { Pair, ProgramPage, Role } from "../contract";

export const STEP_NAMES = ["role", "card", "charter", "partner"] as const;

export type StepName = (typeof STEP_NAMES)[number];

/** `current`: the first that is not done. `later`: what comes after it. */
export type StepState = "done" | "current" | "later";

export type Steps = Record<StepName, StepState>;

/** Returns how far a participant is. `role` is the one chosen on the page, saved or not. */
export function stepsOf(page: ProgramPage, role: Role | null): Steps {
  const done: Record<StepName, boolean> = {
    role: role !== null,
    card: page.me.card !== null,
    charter: page.me.charter_accepted,
    partner: standing(page.pairs).length > 0,
  };
  const current = STEP_NAMES.find((name) => !done[name]);
  const state = (name: StepName): StepState => {
    if (done[name]) return "done";
    return name === current ? "current" : "later";
  };
  return { role: state("role"), card: state("card"), charter: state("charter"), partner: state("partner") };
}

export function doneCount(steps: Steps): number {
  return STEP_NAMES.filter((name) => steps[name] === "done").length;
}

/** The pairs that nobody has ended. */
export function standing(pairs: Pair[]): Pair[] {
  return pairs.filter((pair) => pair.status !== "ended");
}

/** The role a pair made by the coordinator gives to someone who has not chosen one. */
export function roleOf(page: ProgramPage): Role | null {
  return page.me.role ?? standing(page.pairs)[0]?.my_role ?? null;
}

/** Mirrors the server, which refuses to change the role an active pair rests on. */
export function mayChangeRole(page: ProgramPage): boolean {
  return page.pairs.every((pair) => pair.status !== "active");
}
