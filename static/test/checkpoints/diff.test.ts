import { describe, expect, it } from "vitest";
import { diffBlocks, diffWords, type BlockChange, type Piece } from "../../src/checkpoints/diff";
import { dice } from "../board/world";

const said = (pieces: Piece[]) => pieces.map(({ change, text }) => `${{ same: "", added: "+", removed: "-" }[change]}${text}`);

function sides(changes: BlockChange[]): { before: string[]; after: string[] } {
  const before: string[] = [];
  const after: string[] = [];
  for (const block of changes) {
    const pieces: Piece[] = block.change === "same" ? [{ change: "same", text: block.text }] : block.pieces;
    const of = (left: string) => pieces.filter(({ change }) => change !== left);
    if (of("added").length > 0) before.push(of("added").map(({ text }) => text).join(""));
    if (of("removed").length > 0) after.push(of("removed").map(({ text }) => text).join(""));
  }
  return { before, after };
}

describe("what has changed", () => {
  it("is told word by word", () => {
    expect(said(diffWords("We meet on Monday.", "We meet every Tuesday."))).toEqual([
      "We meet ",
      "-on",
      "+every",
      " ",
      "-Monday",
      "+Tuesday",
      ".",
    ]);
  });

  it("is told block by block, a rewritten block as one", () => {
    const changes = diffBlocks(["Plan", "We meet on Monday.", "Old idea"], ["Plan", "We meet on Tuesday.", "Something else", "End"]);
    expect(changes.map((each) => (each.change === "same" ? each.text : said(each.pieces)))).toEqual([
      "Plan",
      ["We meet on ", "-Monday", "+Tuesday", "."],
      ["-Old idea"],
      ["+Something else"],
      ["+End"],
    ]);
  });

  it("is nothing between equals, and all of it where there was nothing", () => {
    expect(diffBlocks(["a", "b"], ["a", "b"]).every(({ change }) => change === "same")).toBe(true);
    expect(diffBlocks([], ["a"])).toEqual([{ change: "changed", pieces: [{ change: "added", text: "a" }] }]);
  });

  it("gives both texts back, whatever they are", () => {
    const random = dice(5);
    for (let round = 0; round < 200; round++) {
      const lines = () => Array.from({ length: Math.floor(random() * 6) }, () => ["a b", "b c d", "a", "c d e f"][Math.floor(random() * 4)]!);
      const [before, after] = [lines(), lines()];
      expect(sides(diffBlocks(before, after))).toEqual({ before, after });
    }
  });

  it("does not hold up the page over two long texts", () => {
    const words = (seed: number) => Array.from({ length: 5000 }, (_, at) => `w${(at * seed) % 977}`);
    expect(sides(diffBlocks(words(3), words(7))).after).toEqual(words(7));
  });
});
