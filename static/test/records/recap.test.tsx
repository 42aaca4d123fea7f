// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import type { Pair } from "../../src/contract";
import type { ModuleRecap, Recap, Records } from "../../src/contract/records";
import type { Desk } from "../../src/program/desk";
import { mount } from "../../src/records";
import { makeWords } from "../../src/shared/words";
import { drawn, Refusal } from "../program/open";
import { pageOf } from "../program/page";

afterEach(() => void vi.unstubAllGlobals());

const RECORDS: Records = {
  urls: { part: "", recap: "/recap", notebook: "/notebook", data_places: "", my_data: "", erase: "" },
  strings: {},
};

function module(title: string, received: string | null): ModuleRecap {
  const steps = { opened: true, wrote: true };
  return {
    title,
    page_url: null,
    mine: steps,
    partner: steps,
    done: true,
    handed_in: received !== null,
    reviews: 0,
    received_reviews: received,
  };
}

it("tells of each module what the pair got there, and shows the rest all the same", async () => {
  const modules = [module("one", "/first"), module("two", null), module("three", "/third"), module("four", "/fourth")];
  const answers: Record<string, unknown> = {
    "/recap": { modules, goals: [], sessions: [] } satisfies Recap,
    "/first": { reviews: 3, share: 0.75 },
    "/third": new Refusal(409, "newer_state"),
    "/fourth": { reviews: 0, share: null },
  };
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push(`${url} ${String(init.body)}`);
    const answer = answers[url];
    return answer instanceof Refusal
      ? Response.json({ error: { code: answer.code, message: "No." } }, { status: answer.status })
      : Response.json(answer);
  });
  const pairs = [{ id: "p", partner: { name: "Lea" }, status: "active" } as unknown as Pair];
  const root = document.createElement("div");
  const desk = { page: pageOf({ pairs, records: RECORDS }) } as unknown as Desk;
  mount(root, { view: "recap", desk, records: RECORDS, words: makeWords({}, "en") });
  await drawn();
  await drawn();

  const lines = [...root.querySelectorAll(".rm-recap__facts")].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "[recap_module_done] · [recap_handed_in] · [recap_received] · [recap_share]",
    "[recap_module_done]",
    "[recap_module_done] · [recap_handed_in]",
    "[recap_module_done] · [recap_handed_in]",
  ]);
  expect(asked.filter((one) => !one.startsWith("/recap"))).toEqual([
    '/first {"pair":"p"}',
    '/third {"pair":"p"}',
    '/fourth {"pair":"p"}',
  ]);
});
