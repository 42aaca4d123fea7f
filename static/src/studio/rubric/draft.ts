import type { Criterion, Level, Rubric } from "../../contract/rubric";

/*
 * A rubric as it is being typed: numbers are the text in their controls. Levels have a key of their own, so that
 * a control keeps its text while levels around it come and go.
 */

export interface LevelDraft {
  key: string;
  points: string;
  title: string;
  description: string;
  feedback: string;
}

export interface CriterionDraft {
  key: string;
  title: string;
  description: string;
  weight: string;
  levels: LevelDraft[];
}

export interface RubricDraft {
  criteria: CriterionDraft[];
}

export function draftOfRubric({ criteria }: Rubric): RubricDraft {
  return {
    criteria: criteria.map(({ id, weight, levels, ...texts }) => ({
      ...texts,
      key: id,
      weight: String(weight),
      levels: levels.map((level, place) => ({ ...level, key: `${place}`, points: String(level.points) })),
    })),
  };
}

/** Returns what was typed, in the server's order of fields; what is no number is NaN there. */
export function rubricOf({ criteria }: RubricDraft): Rubric {
  return { criteria: criteria.map(criterionOf) };
}

/** A criterion to be filled in, with the two levels that every criterion needs. */
export function newCriterion(): CriterionDraft {
  const levels = [newLevel([]), newLevel([{ points: "0" }])];
  return { key: freshKey(), title: "", description: "", weight: "1", levels };
}

/** A level worth one point more than the best so far. */
export function newLevel(levels: readonly { points: string }[]): LevelDraft {
  const points = Math.max(-1, ...levels.map((level) => numberOf(level.points)).filter(Number.isFinite)) + 1;
  return { key: freshKey(), points: String(points), title: "", description: "", feedback: "" };
}

function criterionOf({ key, title, description, weight, levels }: CriterionDraft): Criterion {
  return {
    id: key,
    title: title.trim(),
    description: description.trim(),
    weight: numberOf(weight),
    levels: levels.map(levelOf),
  };
}

function levelOf({ points, title, description, feedback }: LevelDraft): Level {
  return {
    points: numberOf(points),
    title: title.trim(),
    description: description.trim(),
    feedback: feedback.trim(),
  };
}

function numberOf(typed: string): number {
  return typed.trim() === "" ? Number.NaN : Number(typed);
}

/** Fit for a criterion's id. Not `crypto.randomUUID`, which pages without TLS lack. */
function freshKey(): string {
  return Math.random().toString(36).slice(2, 12);
}
