import { describe, expect, it } from "vitest";
import { ownFailure, type Failure } from "../../src/board/failures";
import { FIRST_FACTS, learn, stateLine, wouldLoseEdits, type Fact, type Facts } from "../../src/board/status";

const KEPT: Facts = { ...FIRST_FACTS, kept: true };

function after(start: Facts, ...facts: Fact[]): Facts {
  return facts.reduce(learn, start);
}

const answered = (unsaved: boolean, saved = false): Fact => ({ type: "answered", unsaved, saved, refusal: null });
const failed = (code: string, kind: Failure["kind"] = "again"): Fact => ({
  type: "failed",
  failure: { ...ownFailure(code, kind), message: `about ${code}` },
});
const edited: Fact = { type: "edited" };
const offline: Fact = { type: "online", online: false };
const readOnly: Fact = { type: "readOnly", readOnly: true };

describe("the state line", () => {
  it.each([
    ["connecting at first", [], "connecting"],
    ["current when nothing was written here", [answered(false)], "current"],
    ["saving from the first letter on", [answered(false), edited], "saving"],
    ["saved when the server confirmed", [answered(false), edited, answered(false, true)], "saved"],
    ["saving again with the next letter", [answered(false, true), edited], "saving"],
    ["not saved by an answer that leaves some out", [edited, answered(true, false)], "saving"],
    ["offline without a network", [answered(false, true), edited, offline], "offline"],
    ["offline when the network fails though it seems there", [edited, failed("network")], "offline"],
    ["silent about one hiccup", [answered(false), edited, failed("busy")], "saving"],
    ["not saved when it lasts", [answered(false), edited, failed("busy"), failed("busy")], "not_saved"],
    ["troubled when only reading fails", [answered(false), failed("busy"), failed("busy")], "trouble"],
    ["not saved at once when refused", [edited, failed("board_full", "refused")], "not_saved"],
    ["signed out", [edited, failed("not_logged_in", "stopped")], "signed_out"],
    ["read only in an ended pair", [readOnly, answered(false)], "read_only"],
    ["not read only while edits of an ended pair wait", [edited, readOnly], "saving"],
    ["honest about edits that came too late", [edited, failed("pair_ended", "ended"), readOnly], "ended_unsaved"],
    ["hopeful after the person tries again", [edited, failed("x", "stopped"), { type: "retrying" }], "saving"],
  ] as [string, Fact[], string][])("is %s", (_case, facts, kind) => {
    expect(stateLine(after(KEPT, ...facts)).kind).toBe(kind);
  });

  it("passes on the server's sentence and where the edits are", () => {
    const line = stateLine(after(FIRST_FACTS, edited, failed("board_full", "refused")));
    expect(line).toEqual({
      kind: "not_saved",
      unsaved: true,
      kept: false,
      code: "board_full",
      message: "about board_full",
    });
  });

  it("keeps a refusal in sight while polls go on", () => {
    const refusal = ownFailure("foreign_client", "refused");
    const facts = after(KEPT, edited, { type: "answered", unsaved: true, saved: false, refusal });
    expect(stateLine(facts)).toMatchObject({ kind: "not_saved", code: "foreign_client" });
  });

  it("never says saved while anything is unsaved, whatever came before", () => {
    const everything = [answered(true, true), edited, offline, failed("busy"), readOnly, { type: "retrying" } as Fact];
    for (const first of everything) {
      for (const second of everything) {
        const facts = after(KEPT, first, second, edited);
        expect(stateLine(facts).kind).not.toBe("saved");
      }
    }
  });
});

it("would lose edits only where they are neither saved nor kept", () => {
  expect(wouldLoseEdits(after(FIRST_FACTS, edited))).toBe(true);
  expect(wouldLoseEdits(after(KEPT, edited))).toBe(false);
  expect(wouldLoseEdits(after(KEPT, edited, { type: "kept", kept: false }))).toBe(true);
  expect(wouldLoseEdits(after(FIRST_FACTS, edited, answered(false, true)))).toBe(false);
});
