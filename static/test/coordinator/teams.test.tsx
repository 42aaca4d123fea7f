// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { button, drawn, open } from "../program/open";
import { COORDINATOR, pageOf } from "../program/page";

vi.mock("../../src/shared/on_demand", async () => {
  const part = await import("../../src/coordinator");
  return { loadPart: async () => part };
});

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

it("says that teams are the pairs, offers no matching, and still gives out who takes part", async () => {
  const page = pageOf({ coordinator: { ...COORDINATOR, by_teams: true } });
  const { root } = open(page, {
    refresh: () => page,
    read_census: () => ({ run: "run-1", cursor: null, read: 4, participants: 4, total: 4, done: true }),
    publish_directory: () => ({ published_at: "", cards: 0 }),
  });
  await drawn();
  expect(root.textContent).toContain("[desk_teams_text]");
  expect(root.textContent).not.toContain("[roster_pairs]");
  expect(root.querySelector("[role=tab]")).toBeNull();

  button(root, "[desk_teams_begin]").click();
  await drawn();
  await drawn();
  expect(button(root, "[export_participants]").disabled).toBe(false);
});
