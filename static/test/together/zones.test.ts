import { describe, expect, it } from "vitest";
import { day, line, moment, webAddress, whole } from "../../src/together/fields";
import { momentOf, wallClock, zoneOf } from "../../src/together/zones";

describe("times in one's own zone", () => {
  it.each([
    ["2026-01-15T10:30", "Europe/Paris", "2026-01-15T09:30:00.000Z"],
    ["2026-07-15T10:30", "Europe/Paris", "2026-07-15T08:30:00.000Z"],
    ["2026-07-15T10:30", "America/New_York", "2026-07-15T14:30:00.000Z"],
    ["2026-07-15T00:15", "Asia/Kolkata", "2026-07-14T18:45:00.000Z"],
    ["2026-03-29T03:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T04:00", "Europe/Paris", "2026-10-25T03:00:00.000Z"],
  ])("%s in %s is %s, there and back", (wall, zone, utc) => {
    expect(momentOf(wall, zone)).toBe(utc);
    expect(wallClock(utc, zone)).toBe(wall);
  });

  it("are none where nothing was chosen", () => {
    expect(momentOf("", "UTC")).toBeNull();
    expect(wallClock(null, "UTC")).toBe("");
  });

  it("follow the account, else the browser, and bear an unknown zone", () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(zoneOf("Asia/Tokyo")).toBe("Asia/Tokyo");
    expect(zoneOf("")).toBe(own);
    expect(zoneOf("Mars/Olympus")).toBe(own);
  });
});

describe("what somebody else's browser wrote", () => {
  it("is text on one line, without what hides or turns it", () => {
    expect(line(" a\n\u202eb\t c ", 10)).toBe("a b c");
    expect(line("x".repeat(20), 10)).toHaveLength(10);
    expect(line(7, 10)).toBe("");
  });

  it("is a number, a day, a moment or nothing", () => {
    expect([whole(60.9, 600), whole(-1, 600), whole("6", 600), whole(NaN, 600), whole(700, 600)]).toEqual([60, 0, 0, 0, 0]);
    expect([day("2026-03-01"), day("2026-13-01"), day("1999-01-01"), day(7)]).toEqual(["2026-03-01", "", "", ""]);
    expect([moment("2026-03-01T10:00:00+01:00"), moment("soon"), moment(null)]).toEqual(["2026-03-01T09:00:00.000Z", null, null]);
  });

  it("is a web address only if it is one", () => {
    expect(webAddress("https://a.example/x?y#z")).toBe("https://a.example/x?y#z");
    for (const bad of ["javascript:1", "//a.b", "https://", "https://a b", "ftp://a.b", "data:x", 7]) {
      expect(webAddress(bad)).toBe("");
    }
  });
});
