import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { ownCursor, PartnerCursors } from "../../src/board/partner_cursors";
import type { PartnerTab } from "../../src/contract";

const PARTNER = { name: "Aya", role: "mentor" } as const;

let doc: Y.Doc;
let notes: Y.XmlFragment;
let awareness: Awareness;
let cursors: PartnerCursors;

beforeEach(() => {
  doc = new Y.Doc();
  notes = doc.getXmlFragment("notes");
  notes.insert(0, [new Y.XmlText("Hello")]);
  awareness = new Awareness(doc);
  cursors = new PartnerCursors(awareness, notes, PARTNER);
});

afterEach(() => awareness.destroy());

function position(index: number, type: Y.Text = notes.get(0) as Y.XmlText): string {
  return JSON.stringify(Y.createRelativePositionFromTypeIndex(type, index));
}

function tab(anchor: string, head = anchor, client = 7): PartnerTab {
  return { client, cursor: { anchor, head }, typing: false };
}

describe("the partner's cursors", () => {
  it("become awareness states with the partner's name", () => {
    const changed = vi.fn();
    awareness.on("change", changed);
    cursors.show([tab(position(1), position(3))]);
    expect(awareness.getStates().get(7)).toMatchObject({ user: PARTNER, typing: false });
    expect(changed).toHaveBeenCalledOnce();
  });

  it("go when a tab closes, loses its cursor, or nothing is heard", () => {
    cursors.show([tab(position(1), position(1), 7), tab(position(2), position(2), 8)]);
    cursors.show([tab(position(1), position(1), 7), { client: 8, cursor: null, typing: true }]);
    expect([...awareness.getStates().keys()]).toEqual([doc.clientID, 7]);
    cursors.clear();
    expect([...awareness.getStates().keys()]).toEqual([doc.clientID]);
  });

  it("never take the place of this tab's own", () => {
    cursors.show([tab(position(1), position(1), doc.clientID)]);
    expect(awareness.getLocalState()).toEqual({});
  });

  it.each([
    ["no JSON", () => "{"],
    ["no position", () => "{}"],
    ["null", () => "null"],
    ["text", () => '"type"'],
    ["a place nobody knows", () => '{"item":{"client":99,"clock":5},"assoc":0}'],
    ["a place outside the notes", () => position(0, doc.getText("elsewhere"))],
  ])("are left out when they are %s", (_case, make) => {
    cursors.show([tab(make())]);
    expect(awareness.getStates().has(7)).toBe(false);
  });
});

describe("this tab's cursor", () => {
  it("goes out as JSON text", () => {
    const anchor = Y.createRelativePositionFromTypeIndex(notes.get(0) as Y.XmlText, 2);
    awareness.setLocalStateField("cursor", { anchor, head: anchor });
    expect(ownCursor(awareness)).toEqual({ anchor: position(2), head: position(2) });
  });

  it("is null without one, and when it is too long for the wire", () => {
    expect(ownCursor(awareness)).toBeNull();
    awareness.setLocalStateField("cursor", { anchor: "x".repeat(600), head: "x" });
    expect(ownCursor(awareness)).toBeNull();
  });
});
