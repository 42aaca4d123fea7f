import { describe, expect, it } from "vitest";
import { MAX_CHARACTERS } from "../../../src/coordinator/roster/bounds";
import { readCsv } from "../../../src/coordinator/roster/read_csv";

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe("a roster file", () => {
  it.each([
    ["UTF-8", new Blob(["zoé,léo"]), "zoé,léo"],
    ["UTF-8 with a mark", new Blob(["\ufeffzoé,léo"]), "zoé,léo"],
    ["little-endian UTF-16", bytes(0xff, 0xfe, 0x7a, 0, 0xe9, 0), "zé"],
    ["big-endian UTF-16", bytes(0xfe, 0xff, 0, 0x7a, 0, 0xe9), "zé"],
  ])("is read in %s", async (_, file, text) => {
    expect(await readCsv(file)).toEqual({ text, certain: true });
  });

  it("is guessed at when it is neither, and that is told", async () => {
    const latin = bytes(0x7a, 0x6f, 0xe9, 0x2c, 0x6c);
    expect(await readCsv(latin)).toEqual({ text: "zoé,l", certain: false });
  });

  it("is refused when it is no text, such as a spreadsheet", async () => {
    await expect(readCsv(bytes(0x50, 0x4b, 3, 4, 0, 0))).rejects.toMatchObject({ why: "failed" });
  });

  it("is refused when it is longer than a roster can be", async () => {
    await expect(readCsv(new Blob(["x".repeat(MAX_CHARACTERS + 1)]))).rejects.toMatchObject({ why: "long" });
    const huge = { size: 1e9, arrayBuffer: () => expect.unreachable("read") } as unknown as Blob;
    await expect(readCsv(huge)).rejects.toMatchObject({ why: "long" });
  });

  it("is refused when the device can't read it", async () => {
    const gone = { size: 3, arrayBuffer: async () => Promise.reject(new DOMException("gone")) } as unknown as Blob;
    await expect(readCsv(gone)).rejects.toMatchObject({ why: "failed" });
  });
});
