import { expect, it } from "vitest";
import { draftOf, give } from "../../../src/coordinator/match/draft";
import { visible, type Show } from "../../../src/coordinator/match/view";
import { paged } from "../../../src/coordinator/Pager";
import { person, proposal, proposed } from "./people";

const people = new Map(["m1", "m2", "m3", "e1", "e2", "e3"].map((handle) => [handle, person(handle)]));
people.set("e2", person("e2", { name: "Zoé Élan", unit: "R&D" }));
const pairs = [
  proposed("m1", "e1", { fit: 7 }),
  proposed("m2", "e2", { fit: 3, warnings: ["They work in the same unit."] }),
  proposed("m3", "e3", { fit: 5, parts: { skills: 0, language: 0, availability: 0, unit: 0, wishes: 2 } }),
];
const draft = give(draftOf(proposal({ pairs }), []), people, 0, "mentee", "e1");
const seen = (show: Show, query = "") => visible(draft.pairs, people, show, query).map(({ mentor }) => mentor);

it("shows what is asked for", () => {
  expect(seen("all")).toEqual(["m1", "m2", "m3"]);
  expect(seen("weak_first")).toEqual(["m2", "m3", "m1"]);
  expect(seen("warned")).toEqual(["m2"]);
  expect(seen("wished")).toEqual(["m3"]);
  const changed = give(draft, people, 0, "mentee", "e9");
  expect(visible(changed.pairs, people, "by_hand", "").map(({ mentor }) => mentor)).toEqual(["m1"]);
});

it("finds people by every word, without case and accents", () => {
  expect(seen("all", "zoe r&d")).toEqual(["m2"]);
  expect(seen("all", "E1.LOGIN")).toEqual(["m1"]);
  expect(seen("all", "nobody")).toEqual([]);
});

it("cuts long lists into pages, and stays on one that exists", () => {
  const all = Array.from({ length: 51 }, (_, n) => n);
  expect(paged(all, 0)).toMatchObject({ page: 0, pages: 3 });
  expect(paged(all, 9)).toEqual({ shown: [50], page: 2, pages: 3 });
  expect(paged([], 4)).toEqual({ shown: [], page: 0, pages: 1 });
});
