import type { Criterion, Level } from "../../contract/rubric";
import type { Words } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { rubricOf, type RubricDraft } from "./draft";

/* The server's own bounds (`core/review/rubric_reader.py`); a Python test compares them. */
export const MAX_CRITERIA = 12;
export const MIN_LEVELS = 2;
export const MAX_LEVELS = 8;
export const MAX_POINTS = 100;
export const MAX_WEIGHT = 100;
export const MAX_TITLE = 120;
export const MAX_TEXT = 1000;

/** The controls and lists of a rubric that something can be wrong with. */
export type Part = "criteria" | "levels" | "title" | "description" | "feedback" | "weight" | "points";

/** What is wrong, and where: the places of the criterion and of its level, null for the whole. */
export interface Fault {
  part: Part;
  criterion: number | null;
  level: number | null;
  text: StudioTextKey;
  /** What the text's `{limit}` is. */
  limit: number;
}

/** Returns everything that has to be corrected before it can be saved, in the order of the form. */
export function faultsOf(draft: RubricDraft): Fault[] {
  const { criteria } = rubricOf(draft);
  const found: Fault[] = [];
  const whole: Add = (part, text, limit = 0) => found.push({ part, criterion: null, level: null, text, limit });
  if (criteria.length === 0) whole("criteria", "rubric_no_criteria");
  else if (!criteria.some(({ weight }) => weight > 0)) whole("criteria", "rubric_no_weight");
  if (criteria.length > MAX_CRITERIA) whole("criteria", "rubric_many_criteria", MAX_CRITERIA);
  criteria.forEach((one, criterion) => {
    const at = (level: number | null): Add => (part, text, limit = 0) =>
      found.push({ part, criterion, level, text, limit });
    checkCriterion(one, at(null));
    one.levels.forEach((level, place) => checkLevel(level, one.levels.slice(0, place), at(place)));
  });
  return found;
}

/** Returns what to say of one control or list, "" for nothing. */
export function faultText(faults: readonly Fault[], part: Part, words: Words<StudioTextKey, never>): string {
  const fault = faults.find((one) => one.part === part);
  return fault ? words.text(fault.text, { limit: fault.limit }) : "";
}

type Add = (part: Part, text: StudioTextKey, limit?: number) => void;

function checkCriterion({ title, description, weight, levels }: Criterion, add: Add): void {
  checkTitle(title, add);
  checkText("description", description, add);
  if (!(weight >= 0 && weight <= MAX_WEIGHT)) add("weight", "rubric_weight_wrong", MAX_WEIGHT);
  if (levels.length < MIN_LEVELS) add("levels", "rubric_few_levels");
  else if (levels.every(({ points }) => points <= 0)) add("levels", "rubric_no_points");
  if (levels.length > MAX_LEVELS) add("levels", "rubric_many_levels", MAX_LEVELS);
}

function checkLevel({ points, title, description, feedback }: Level, before: readonly Level[], add: Add): void {
  const fits = Number.isInteger(points) && points >= 0 && points <= MAX_POINTS;
  if (!fits) add("points", "rubric_points_wrong", MAX_POINTS);
  else if (before.some((other) => other.points === points)) add("points", "rubric_same_points");
  checkTitle(title, add);
  checkText("description", description, add);
  checkText("feedback", feedback, add);
}

function checkTitle(title: string, add: Add): void {
  if (title === "") add("title", "rubric_no_title");
  else if (title.length > MAX_TITLE) add("title", "rubric_title_long", MAX_TITLE);
}

function checkText(part: Part, text: string, add: Add): void {
  if (text.length > MAX_TEXT) add(part, "rubric_text_long", MAX_TEXT);
}
