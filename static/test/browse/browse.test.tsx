// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { mount } from "../../src/browse";
import type { BrowseAnswer, FoundCard } from "../../src/contract/browsing";
import type { Desk } from "../../src/program/desk";
import { makeWords } from "../../src/shared/words";
import { button, drawn, type } from "../program/open";
import { CARD, ME, pageOf } from "../program/page";

const hosts: HTMLElement[] = [];

afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

const found = (name: string): FoundCard => ({ handle: name.toLowerCase(), role: "mentor", card: { ...CARD, name } });
const ADA = found("Ada");
const BEN = found("Ben");

const ANSWER: BrowseAnswer = {
  published_at: "2026-01-15T10:00:00Z",
  total: 2,
  cards: [ADA],
  skills: ["Excel"],
  languages: ["fr"],
  wishes: [],
};

/** Opens the search over a server that knows Ada and Ben, one a page. */
async function open(wished: FoundCard[] = []) {
  const sent: [string, object][] = [];
  const cards = new Map([ADA, BEN].map((each) => [each.handle, each.card]));
  const asWishes = (handles: string[]) => handles.map((handle) => ({ handle, card: cards.get(handle) ?? null }));
  const ask = async (action: string, body: object) => {
    sent.push([action, body]);
    const { start, handles } = body as { start: number; handles: string[] };
    if (action === "wish") return { wishes: asWishes(handles) };
    return { ...ANSWER, cards: start ? [BEN] : [ADA], wishes: asWishes(wished.map(({ handle }) => handle)) };
  };
  const urls = { part: "", browse: "", wish: "" };
  const page = pageOf({ me: ME, browse: { published_at: ANSWER.published_at, wishes: 0, urls, strings: {} } });
  const desk = { page, ask, show: vi.fn(), explain: vi.fn(), refresh: vi.fn(), announce: vi.fn() };
  const host = document.createElement("div");
  document.body.append(host);
  hosts.push(host);
  mount(host, { desk: desk as unknown as Desk, words: makeWords({}, "en") });
  await drawn();
  return { host, sent, desk };
}

it("looks at once, says how old the cards are, and shows more on demand", async () => {
  const { host, sent } = await open();
  expect(host.textContent).toContain("[browse_as_of]");
  button(host, "[browse_more]").click();
  await drawn();
  expect(sent.map(([, body]) => body)).toEqual([
    { text: "", skill: "", language: "", start: 0 },
    { text: "", skill: "", language: "", start: 1 },
  ]);
  expect(host.querySelectorAll(".rm-found__card")).toHaveLength(2);
});

it("looks for words once they are sent, and filters at once", async () => {
  const { host, sent } = await open();
  type(host.querySelector("[type=search]"), "ada");
  await drawn();
  expect(sent).toHaveLength(1);
  const [skill] = host.querySelectorAll("select");
  skill!.value = "Excel";
  skill!.dispatchEvent(new Event("change", { bubbles: true }));
  await drawn();
  expect(sent[1]).toEqual(["browse", { text: "ada", skill: "Excel", language: "", start: 0 }]);
});

it("wishes, ranks and takes back", async () => {
  const { host, sent, desk } = await open([BEN]);
  const wish = [...host.querySelectorAll<HTMLButtonElement>(".rm-found button")][0];
  wish?.focus();
  wish?.click();
  await drawn();
  expect(document.activeElement).toBe(wish);
  const [, raise] = [...host.querySelectorAll<HTMLButtonElement>(".rm-wishes button")].filter(
    (each) => each.textContent === "[wish_up]",
  );
  raise?.click();
  await drawn();
  const remove = [...host.querySelectorAll<HTMLButtonElement>(".rm-wishes button")][1];
  remove?.click();
  await drawn();
  expect(sent.slice(1).map(([, body]) => body)).toEqual([
    { handles: ["ben", "ada"] },
    { handles: ["ada", "ben"] },
    { handles: ["ben"] },
  ]);
  expect(desk.announce).toHaveBeenCalledTimes(3);
  expect(host.querySelector(".rm-wishes__list")?.textContent).toContain("Ben");
});

it("stops at three wishes and says why", async () => {
  const { host, sent } = await open([BEN, found("Cleo"), found("Dan")]);
  button(host, "[wish_for]").click();
  await drawn();
  expect(sent).toHaveLength(1);
  expect(host.textContent).toContain("[wish_full]");
});
