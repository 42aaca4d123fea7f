import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  cancelledSessions,
  cancelSession,
  finishGoal,
  logSession,
  nextSession,
  planSession,
  putGoal,
  readGoals,
  readSessions,
  removeGoal,
  removeSession,
  unlogged,
} from "../../src/together/journey";
import { meet, NOW, two } from "./docs";

const nobody = () => null;
const PLAN = { starts: "2026-03-12T09:00:00.000Z", minutes: 60, link: "https://meet.example/x", topic: "Watch" };

describe("goals", () => {
  it("come in the order they were made, with owner, day and end", () => {
    const doc = new Y.Doc();
    putGoal(doc, null, { text: "Second", owner: "mentee", due: "" }, "2026-03-02T10:00:00Z");
    putGoal(doc, null, { text: "First", owner: "both", due: "2026-04-01" }, NOW);
    const [first, second] = readGoals(doc);
    expect([first!.text, first!.due, second!.owner]).toEqual(["First", "2026-04-01", "mentee"]);
    finishGoal(doc, first!.key, true, NOW);
    expect(readGoals(doc)[0]!.done).toBe(NOW);
    finishGoal(doc, first!.key, false, NOW);
    expect(readGoals(doc)[0]!.done).toBeNull();
    removeGoal(doc, second!.key);
    expect(readGoals(doc)).toHaveLength(1);
  });

  it("merge field by field what two change at once", () => {
    const { mine, theirs } = two();
    putGoal(mine, null, { text: "Goal", owner: "both", due: "" }, NOW);
    meet(mine, theirs);
    const [goal] = readGoals(mine);
    putGoal(mine, goal!.key, { text: "Goal", owner: "both", due: "2026-05-01" }, NOW);
    putGoal(theirs, goal!.key, { text: "A better goal", owner: "both", due: "" }, NOW);
    meet(mine, theirs);
    expect(readGoals(mine)).toEqual(readGoals(theirs));
    expect(readGoals(mine)[0]).toMatchObject({ text: "A better goal", due: "2026-05-01" });
  });

  it("that two make at once are all kept", () => {
    const { mine, theirs } = two();
    for (const [doc, who] of [[mine, "mine"], [theirs, "theirs"]] as const) {
      for (const at of [1, 2]) putGoal(doc, null, { text: `${who} ${at}`, owner: "both", due: "" }, NOW);
    }
    meet(mine, theirs);
    expect(readGoals(mine)).toHaveLength(4);
  });
});

describe("sessions", () => {
  it("are planned, changed under a higher sequence, and logged by somebody", () => {
    const { mine, theirs, who } = two();
    planSession(mine, null, PLAN);
    const [planned] = readSessions(mine, who);
    expect(planned).toMatchObject({ ...PLAN, sequence: 0, held: null });
    planSession(mine, planned!, { ...PLAN, minutes: 45 });
    meet(mine, theirs);
    expect(readSessions(theirs, who)[0]).toMatchObject({ minutes: 45, sequence: 1 });
    logSession(theirs, planned!.key, { at: PLAN.starts, minutes: 50, learnt: "Ask\nfirst" });
    meet(mine, theirs);
    expect(readSessions(mine, who)[0]!.held).toEqual({ at: PLAN.starts, minutes: 50, learnt: "Ask first", by: "partner" });
  });

  it("know which comes next and which is over without a word of it", () => {
    const doc = new Y.Doc();
    const at = Date.parse(PLAN.starts);
    planSession(doc, null, PLAN);
    const sessions = readSessions(doc, nobody);
    expect(nextSession(sessions, at - 1)?.topic).toBe("Watch");
    expect(unlogged(sessions, at - 1)).toBeNull();
    expect(nextSession(sessions, at + 3 * 3_600_000)).toBeNull();
    expect(unlogged(sessions, at + 3 * 3_600_000)?.topic).toBe("Watch");
    logSession(doc, sessions[0]!.key, { at: PLAN.starts, minutes: 60, learnt: "" });
    expect(nextSession(readSessions(doc, nobody), at - 1)).toBeNull();
    expect(unlogged(readSessions(doc, nobody), at + 1)).toBeNull();
    removeSession(doc, sessions[0]!.key);
    expect(readSessions(doc, nobody)).toEqual([]);
  });

  it("that were cancelled are none to come, and stay to be taken off a calendar until they would have been", () => {
    const doc = new Y.Doc();
    const at = Date.parse(PLAN.starts);
    planSession(doc, null, PLAN);
    const [planned] = readSessions(doc, nobody);
    cancelSession(doc, planned!, NOW);
    const sessions = readSessions(doc, nobody);
    expect(sessions[0]).toMatchObject({ ...PLAN, cancelled: true, sequence: 1 });
    expect(nextSession(sessions, at - 1)).toBeNull();
    expect(unlogged(sessions, at + 1)).toBeNull();
    expect(cancelledSessions(sessions, at - 1)).toEqual(sessions);
    expect(cancelledSessions(sessions, at)).toEqual([]);
    logSession(doc, planned!.key, { at: PLAN.starts, minutes: 60, learnt: "After all" });
    expect(readSessions(doc, nobody)[0]).toMatchObject({ cancelled: false, held: { learnt: "After all" } });
  });

  it("that were held without a plan are logged, too", () => {
    const doc = new Y.Doc();
    logSession(doc, null, { at: NOW, minutes: 30, learnt: "On the way" });
    expect(readSessions(doc, nobody)[0]).toMatchObject({ starts: null, held: { minutes: 30 } });
  });

  it.each([7, "text", null, [1], { starts: NOW }, new Y.Array(), new Y.Map([["starts", 7]])])(
    "bear nonsense (%#) beside them",
    (nonsense) => {
      const doc = new Y.Doc();
      doc.getMap("sessions").set("x", nonsense);
      doc.getMap("goals").set("x", nonsense instanceof Y.AbstractType ? 7 : nonsense);
      planSession(doc, null, { ...PLAN, link: "javascript:1" as string });
      expect(readSessions(doc, nobody).map(({ link }) => link)).toEqual([""]);
      expect(readGoals(doc)).toEqual([]);
    },
  );
});
