// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ModulePage, Presence } from "../../src/contract";
import { ModuleView } from "../../src/module/ModuleView";
import { PairPanel } from "../../src/module/PairPanel";
import { PairSwitcher } from "../../src/module/PairSwitcher";
import { ProgressView } from "../../src/module/ProgressView";
import { when } from "../../src/module/when";
import { initials } from "../../src/shared/Avatar";
import { draw, drawn, pageOf, PAIR } from "./draw";

const NOTICE = { code: "x", title: "A title", text: "What to do next." };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function click(element: Element | null | undefined): void {
  (element as HTMLElement).click();
}

describe("a page without a board", () => {
  it.each(["unpaired", "no_program", "signed_out", "not_enrolled", "staff", "unsupported", "team_size"] as const)(
    "says why and where to go: %s",
    (view) => {
      const root = draw(<ModuleView page={pageOf({ view, notice: NOTICE, pairs: [], program_link: "/program" })} />);
      expect(root.textContent).toContain("What to do next.");
      expect(root.querySelector("a")?.getAttribute("href")).toBe("/program");
      expect(root.querySelector("a")?.getAttribute("target")).toBe("_top");
    },
  );

  it("shows an author a sample and sends nothing", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    const root = draw(<ModuleView page={pageOf({ view: "preview", sample: true, notice: NOTICE })} />);
    await drawn();
    expect(root.textContent).toContain("Camille Bernard");
    expect(root.textContent).toContain("[sample_notes]");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("looks again by itself while waiting, but not while nobody does, and goes on to the board", async () => {
    vi.useFakeTimers();
    const next: ModulePage = pageOf({ view: "unpaired", notice: { ...NOTICE, title: "Not any more" } });
    const fetched = vi.fn(async () => new Response(JSON.stringify(next)));
    vi.stubGlobal("fetch", fetched);
    const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    const root = draw(<ModuleView page={pageOf({ view: "waiting", notice: NOTICE, pairs: [] })} />);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(fetched).not.toHaveBeenCalled();
    seen.mockReturnValue("visible");
    await vi.advanceTimersByTimeAsync(16_000);
    expect(fetched).toHaveBeenCalledOnce();
    expect(root.textContent).toContain("Not any more");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("acknowledges a pair that comes into being while somebody waits", async () => {
    vi.useFakeTimers();
    const urls = { ...pageOf().urls, acknowledge: "/acknowledge" };
    const fetched = vi.fn(async (_url: string) => new Response(JSON.stringify(pageOf({ view: "unpaired", notice: NOTICE, urls }))));
    vi.stubGlobal("fetch", fetched);
    draw(<ModuleView page={pageOf({ view: "waiting", notice: NOTICE, pairs: [] })} />);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/refresh", "/acknowledge"]);
  });

  it("says so when looking now does not work", async () => {
    vi.stubGlobal("fetch", vi.fn(async () => Promise.reject(new TypeError("offline"))));
    const root = draw(<ModuleView page={pageOf({ view: "waiting", notice: NOTICE, pairs: [] })} />);
    click([...root.querySelectorAll("button")].find((button) => button.textContent === "[check_now]"));
    await drawn();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe("[request_network]");
  });
});

describe("the pair's panel", () => {
  const strings = { presence_seen: "Seen {when}", pair_card_of: "Card of {name}" };

  it.each([
    [{ here: true, last_seen: null, tabs: [] }, "[presence_here]"],
    [{ here: true, last_seen: null, tabs: [{ client: 1, cursor: null, typing: true }] }, "[presence_writing]"],
    [{ here: false, last_seen: null, tabs: [] }, "[presence_never]"],
    [{ here: false, last_seen: new Date(Date.now() - 5 * 60_000).toISOString(), tabs: [] }, "Seen 5 minutes ago"],
  ] as [Presence, string][])("tells %o as %s", (presence, text) => {
    expect(draw(<PairPanel pair={PAIR} presence={presence} />, strings).textContent).toContain(text);
  });

  it("claims nothing before the server has told", () => {
    expect(draw(<PairPanel pair={PAIR} presence={null} />, strings).querySelector(".rm-presence")).toBeNull();
  });

  it("opens the card on demand", async () => {
    const root = draw(<PairPanel pair={PAIR} presence={null} />, strings);
    const button = root.querySelector("button")!;
    const card = document.getElementById(button.getAttribute("aria-controls")!)!;
    expect(button.getAttribute("aria-label")).toBe("Card of Camille Bernard");
    expect(card.hidden).toBe(true);
    click(button);
    await drawn();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(card.hidden).toBe(false);
    expect(card.textContent).toContain("French");
    expect(card.textContent).toContain("no code");
  });
});

it("the switcher chooses between pairs", () => {
  const chosen = vi.fn();
  const ended = { ...PAIR, id: "p2", status: "ended", partner: { ...PAIR.partner, name: "Olu" } } as const;
  const root = draw(<PairSwitcher pairs={[PAIR, ended]} chosen="p1" onChoose={chosen} />);
  const [first, second] = root.querySelectorAll("button");
  expect(first?.getAttribute("aria-pressed")).toBe("true");
  expect(second?.textContent).toBe("Olu ([pair_ended])");
  click(second);
  expect(chosen).toHaveBeenCalledWith("p2");
});

it("progress is told in words, not by colour alone", () => {
  const progress = { mine: { opened: true, wrote: false }, partner: { opened: false, wrote: false } };
  const root = draw(<ProgressView progress={progress} partner="Camille" />);
  expect([...root.querySelectorAll("dd")].map((dd) => dd.textContent)).toEqual([
    "[progress_opened][progress_not_wrote]",
    "[progress_not_opened][progress_not_wrote]",
  ]);
});

describe("a past moment", () => {
  const now = Date.parse("2026-03-20T12:00:00Z");
  it.each([
    ["2026-03-20T12:00:05Z", "1 minute ago"],
    ["2026-03-20T11:48:00Z", "12 minutes ago"],
    ["2026-03-20T09:00:00Z", "3 hours ago"],
    ["2026-03-19T10:00:00Z", "yesterday"],
    ["2026-03-01T10:00:00Z", "March 1"],
    ["nonsense", ""],
  ])("%s is %s", (iso, text) => expect(when(iso, now, "en")).toBe(text));

  it("speaks the person's language", () => {
    expect(when("2026-03-20T11:48:00Z", now, "fr")).toBe("il y a 12 minutes");
  });
});

it.each([
  ["Camille Bernard", "CB"],
  ["  jean-philippe   de la Croix ", "JC"],
  ["王小明", "王"],
  ["😀 x", "😀X"],
  ["", ""],
])("initials of %j are %j", (name, letters) => expect(initials(name)).toBe(letters));
