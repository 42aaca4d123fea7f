import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { AgendaStep } from "../../src/contract";
import { addStep, moveStep, readAgenda, removeStep, tick } from "../../src/together/agenda";
import { dice } from "../board/world";
import { meet, NOW, two } from "./docs";

const AUTHORED: AgendaStep[] = ["one", "two", "three"].map((key) => ({
  key,
  text: `Step ${key}`,
  minutes: 10,
  lead: "both",
  link: "",
}));

const nobody = () => null;
const keys = (doc: Y.Doc) => readAgenda(doc, AUTHORED, nobody).map(({ key }) => key);

describe("the agenda", () => {
  it("is the author's until the pair makes something of it, and copies none of it", () => {
    const doc = new Y.Doc();
    expect(keys(doc)).toEqual(["one", "two", "three"]);
    expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(4);
  });

  it("tells who ticked a step, and when", () => {
    const { mine, theirs, who } = two();
    tick(theirs, "two", true, NOW);
    meet(mine, theirs);
    expect(readAgenda(mine, AUTHORED, who)[1]!.done).toEqual({ at: NOW, by: "partner" });
    tick(mine, "two", false, NOW);
    expect(readAgenda(mine, AUTHORED, who)[1]!.done).toBeNull();
  });

  it("keeps a step ticked that both tick at once, and one that is ticked again while it is unticked", () => {
    const { mine, theirs } = two();
    tick(mine, "one", true, NOW);
    tick(theirs, "one", true, NOW);
    meet(mine, theirs);
    expect(readAgenda(mine, AUTHORED, nobody)[0]!.done).not.toBeNull();
    tick(mine, "one", false, NOW);
    tick(theirs, "one", true, NOW);
    meet(mine, theirs);
    expect(readAgenda(mine, AUTHORED, nobody)[0]!.done).not.toBeNull();
  });

  it("takes steps of the pair's own, which they may take out again", () => {
    const doc = new Y.Doc();
    addStep(doc, readAgenda(doc, AUTHORED, nobody), { text: "  Ours ", minutes: 5, lead: "mentee" }, "own");
    expect(readAgenda(doc, AUTHORED, nobody)[3]).toMatchObject({ text: "Ours", minutes: 5, lead: "mentee", authored: false });
    removeStep(doc, "own");
    expect(keys(doc)).toEqual(["one", "two", "three"]);
  });

  it("moves any step to any place, however often", () => {
    const doc = new Y.Doc();
    const random = dice(3);
    let order = ["one", "two", "three"];
    for (let turn = 0; turn < 300; turn++) {
      const from = Math.floor(random() * 3);
      const to = Math.floor(random() * 3);
      moveStep(doc, readAgenda(doc, AUTHORED, nobody), from, to - from);
      const [key] = order.splice(from, 1);
      order = [...order.slice(0, to), key!, ...order.slice(to)];
      expect(keys(doc)).toEqual(order);
    }
  });

  it("loses no step when both reorder at once", () => {
    const { mine, theirs } = two();
    moveStep(mine, readAgenda(mine, AUTHORED, nobody), 0, 2);
    moveStep(theirs, readAgenda(theirs, AUTHORED, nobody), 2, -2);
    meet(mine, theirs);
    expect(keys(mine)).toEqual(keys(theirs));
    expect([...keys(mine)].sort()).toEqual(["one", "three", "two"]);
  });

  it.each([true, 7, "text", null, [1], { at: 7 }, {}])("bears %j where something else should be", (nonsense) => {
    const doc = new Y.Doc();
    const root = doc.getMap("agenda");
    ["0", "one/done", "own", "/", "two/done/done"].forEach((key) => root.set(key, nonsense));
    root.set("two/place", "here");
    root.set("three/place", Infinity);
    expect(readAgenda(doc, AUTHORED, nobody)).toEqual(
      AUTHORED.map((step, place) => ({ ...step, place, authored: true, done: null })),
    );
  });

  it("lets nobody rewrite the author's words or slip in a link that runs", () => {
    const doc = new Y.Doc();
    const root = doc.getMap("agenda");
    root.set("one", new Y.Map([["text", "Skip this"]]));
    root.set("own", new Y.Map([["text", "Ours"], ["link", "javascript:alert(1)"]]));
    const steps = readAgenda(doc, AUTHORED, nobody);
    expect(steps[0]!.text).toBe("Step one");
    expect(steps[3]!.link).toBe("");
  });
});
