import { describe, expect, it } from "vitest";
import { changesOf, draftOf, withValues, wrongOf } from "../../src/studio/draft";
import { draftOfRubric, newCriterion, newLevel, rubricOf, type RubricDraft } from "../../src/studio/rubric/draft";
import { faultsOf } from "../../src/studio/rubric/faults";
import { changed, moved, without } from "../../src/studio/rubric/lists";
import { RUBRIC_SETTING, STANDARD } from "./page";

const draft = (): RubricDraft => draftOfRubric(STANDARD);

function withLevel(part: Partial<RubricDraft["criteria"][number]["levels"][number]>): RubricDraft {
  const [first, ...rest] = draft().criteria;
  return { criteria: [{ ...first!, levels: changed(first!.levels, 1, part) }, ...rest] };
}

const withCriterion = (part: Partial<RubricDraft["criteria"][number]>): RubricDraft => ({
  criteria: changed(draft().criteria, 1, part),
});

describe("a rubric as it is typed", () => {
  it("comes back as it was", () => {
    expect(rubricOf(draft())).toEqual(STANDARD);
    expect(JSON.stringify(rubricOf(draft()))).toBe(JSON.stringify(STANDARD));
    expect(faultsOf(draft())).toEqual([]);
  });

  it("is sent tidied, with numbers for what was typed as text", () => {
    const { criteria } = rubricOf(withCriterion({ title: " Useful ", weight: "0.5" }));
    expect(criteria[1]).toMatchObject({ id: "useful", title: "Useful", weight: 0.5 });
  });

  it("gives new criteria two levels, and new levels more points than any", () => {
    expect(newCriterion().levels.map(({ points }) => points)).toEqual(["0", "1"]);
    expect(newLevel([{ points: "7" }, { points: "" }]).points).toBe("8");
    expect(newCriterion().key).toMatch(/^[a-z0-9]{1,40}$/);
  });
});

describe("what is wrong with a rubric", () => {
  it.each([
    ["no criterion", { criteria: [] }, "criteria", "rubric_no_criteria"],
    ["13 criteria", { criteria: Array.from({ length: 13 }, () => draft().criteria[0]!) }, "criteria", "rubric_many_criteria"],
    ["no weight", { criteria: draft().criteria.map((one) => ({ ...one, weight: "0" })) }, "criteria", "rubric_no_weight"],
    ["an untitled criterion", withCriterion({ title: " " }), "title", "rubric_no_title"],
    ["a long title", withCriterion({ title: "x".repeat(121) }), "title", "rubric_title_long"],
    ["a long explanation", withCriterion({ description: "x".repeat(1001) }), "description", "rubric_text_long"],
    ["a weight of words", withCriterion({ weight: "much" }), "weight", "rubric_weight_wrong"],
    ["a weight below 0", withCriterion({ weight: "-1" }), "weight", "rubric_weight_wrong"],
    ["one level", withCriterion({ levels: draft().criteria[1]!.levels.slice(2) }), "levels", "rubric_few_levels"],
    [
      "nine levels",
      withCriterion({ levels: Array.from({ length: 9 }, (_, at) => ({ ...newLevel([]), title: "x", points: `${at}` })) }),
      "levels",
      "rubric_many_levels",
    ],
    ["levels worth nothing", withLevel({ points: "0" }), "levels", "rubric_no_points"],
    ["points of a half", withLevel({ points: "0.5" }), "points", "rubric_points_wrong"],
    ["no points", withLevel({ points: "" }), "points", "rubric_points_wrong"],
    ["points twice", withLevel({ points: "0" }), "points", "rubric_same_points"],
    ["an untitled level", withLevel({ title: "" }), "title", "rubric_no_title"],
    ["long feedback", withLevel({ feedback: "x".repeat(1001) }), "feedback", "rubric_text_long"],
  ])("is told of %s", (_name, rubric, part, text) => {
    expect(faultsOf(rubric)).toContainEqual(expect.objectContaining({ part, text }));
  });

  it("has its place", () => {
    const [fault] = faultsOf(withLevel({ title: "" }));
    expect(fault).toMatchObject({ criterion: 0, level: 1 });
  });
});

describe("a rubric among the settings", () => {
  const settings = [RUBRIC_SETTING];

  it("stays ours while nobody touches it, also when it was opened and left as it is", () => {
    expect(changesOf(settings, draftOf(settings))).toEqual({});
    expect(changesOf(settings, { peer_rubric: draft() })).toEqual({});
  });

  it("is sent whole when changed, and as null to go back to ours", () => {
    const own = withCriterion({ title: "Of use" });
    const changes = changesOf(settings, { peer_rubric: own });
    expect(changes).toEqual({ peer_rubric: rubricOf(own) });
    const saved = withValues(settings, changes);
    expect(changesOf(saved, draftOf(saved))).toEqual({});
    expect(changesOf(saved, { peer_rubric: null })).toEqual({ peer_rubric: null });
    expect(withValues(saved, { peer_rubric: null })).toEqual(settings);
  });

  it("is wrong as long as anything in it is", () => {
    expect(wrongOf(settings, { peer_rubric: withLevel({ points: "" }) })).toEqual(settings);
    expect(wrongOf(settings, { peer_rubric: null })).toEqual([]);
  });
});

it("moves an item within its list only", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
  expect(without(["a", "b"], 0)).toEqual(["b"]);
});
