import { afterEach, beforeEach, vi } from "vitest";
import type { CensusAnswer } from "../../../src/contract/matching";
import { button, drawn, open, type Handlers } from "../../program/open";
import { COORDINATOR, pageOf } from "../../program/page";
import { proposal } from "./people";

// holds for what is imported after this file
vi.mock("../../../src/shared/on_demand", async () => {
  const part = await import("../../../src/coordinator");
  return { loadPart: async () => part };
});

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

export const page = () => pageOf({ coordinator: COORDINATOR });

export function census({ cursor }: Record<string, unknown>): CensusAnswer {
  const read = cursor === "2" ? 4 : cursor === "1" ? 3 : 1;
  const next = cursor === "2" ? null : cursor === "1" ? "2" : "1";
  return { run: "run-1", cursor: next, read, participants: read, total: 4, done: next === null };
}

export const SERVER: Handlers = {
  refresh: () => page(),
  read_census: census,
  publish_directory: () => ({ published_at: "2025-09-01T08:00:00+00:00", cards: 3 }),
  propose: () => proposal(),
};

export async function desk(handlers: Handlers = {}) {
  const opened = open(page(), { ...SERVER, ...handlers });
  await drawn();
  return opened;
}

export async function proposing(handlers: Handlers = {}) {
  const opened = await desk(handlers);
  button(opened.root, "[match_start]").click();
  await drawn();
  await drawn();
  return opened;
}

export const of = (sent: { url: string; body: unknown }[], url: string) => sent.filter((one) => one.url === url).map(({ body }) => body);
export const pairs = (root: Element) =>
  [...root.querySelectorAll(".rm-matches")][0]!.querySelectorAll(":scope > li");
export const names = (item: Element) => [...item.querySelectorAll(".rm-candidate__name")].map((name) => name.textContent);
export const said = (root: Element) => [...root.querySelectorAll("[role=status]")].map((one) => one.textContent).join(" ");
