// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Card, ProgramPage, Role } from "../../src/contract";
import { button, drawn, open, press, Refusal, type } from "./open";
import { CARD, ME, PAIR, pageOf } from "./page";

afterEach(() => void vi.unstubAllGlobals());

const text = (root: Element) => root.textContent ?? "";
const focused = () => document.activeElement?.textContent;

describe("the way to a pair", () => {
  it("saves a role together with its card, typed skills included", async () => {
    const saved = (body: object): ProgramPage => {
      const { role, card } = body as { role: Role; card: Card };
      return pageOf({ me: { ...ME, role, card, charter_accepted: false } });
    };
    const { root, sent } = open(pageOf(), { save_card: saved });
    expect(root.querySelector("form")).toBeNull();

    root.querySelector<HTMLInputElement>("input[value=mentor]")?.click();
    await drawn();
    type(root.querySelector("[name=skills]"), "Excel");
    await drawn();
    press(root.querySelector("[name=skills]"), "Enter");
    await drawn();
    type(root.querySelector("[name=skills]"), "Teams");
    await drawn();
    root.querySelectorAll<HTMLInputElement>(".rm-week input")[4]?.click();
    type(root.querySelector("[name=reports_to]"), " boss ");
    await drawn();
    root.querySelector<HTMLInputElement>("[name=consent]")?.click();
    await drawn();
    button(root, "[card_save]").click();
    button(root, "[card_save]").click();
    await drawn();

    expect(sent).toEqual([
      {
        url: "/save_card",
        body: {
          role: "mentor",
          card: {
            name: "Catherine Bernard",
            skills: ["Excel", "Teams"],
            languages: [],
            about: "",
            unit: "",
            availability: ["tue-noon"],
          },
          reports_to: "boss",
          consent: true,
          time_zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      },
    ]);
    expect(focused()).toBe("[card_title]");
    expect(text(root)).toContain("Mentor's charter");
  });

  it("keeps what was typed when saving fails, and says why beside the button", async () => {
    const { root, urls } = open(pageOf({ me: ME }), {
      save_card: () => new Refusal(409, "already_paired"),
      refresh: () => pageOf({ me: ME }),
    });
    button(root, "[card_edit]").click();
    await drawn();
    type(root.querySelector("[name=about]"), "Something new.");
    await drawn();
    button(root, "[card_save]").click();
    await drawn();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Refused: already_paired");
    expect(root.querySelector<HTMLTextAreaElement>("[name=about]")?.value).toBe("Something new.");
    // the facts had moved, so the page was read again
    expect(urls()).toEqual(["/save_card", "/refresh"]);
  });

  it("sends nothing that the server would refuse, and goes to the field", async () => {
    const { root, sent } = open(pageOf({ me: { ...ME, card: { ...CARD, name: "" } } }));
    button(root, "[card_edit]").click();
    await drawn();
    button(root, "[card_save]").click();
    await drawn();
    expect(sent).toEqual([]);
    expect(document.activeElement?.getAttribute("name")).toBe("name");
    expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
  });

  it("accepts the charter in the version that is shown", async () => {
    const { root, sent } = open(pageOf({ me: { ...ME, charter_accepted: false } }), {
      accept_charter: () => pageOf({ me: ME }),
    });
    button(root, "[charter_accept]").click();
    await drawn();
    expect(sent[0]?.body).toEqual({ role: "mentee", version: "3" });
    expect(focused()).toBe("[charter_title]");
  });
});

describe("taking part", () => {
  it("asks again for a charter that has changed, and says when one was accepted", async () => {
    const changed = open(pageOf({ me: { ...ME, charter_accepted: false } })).root;
    expect(text(changed)).toContain("[charter_again]");
    const first = open(pageOf({ me: { ...ME, charter_accepted: false, charter_at: null } })).root;
    expect(text(first)).toContain("[charter_intro]");
    expect(text(open(pageOf({ me: ME })).root)).toContain("[charter_accepted_on]");
  });

  it("pauses and goes on by one button", async () => {
    const { root, sent } = open(pageOf({ me: ME }), {
      pause: ({ paused }) => pageOf({ me: { ...ME, paused: Boolean(paused) } }),
    });
    const turn = button(root, "[pause]");
    turn.focus();
    turn.click();
    await drawn();
    expect(text(root)).toContain("[paused_title]");
    expect(focused()).toBe("[resume]");
    button(root, "[resume]").click();
    await drawn();
    expect(sent.map(({ body }) => body)).toEqual([{ paused: true }, { paused: false }]);
    expect(text(root)).not.toContain("[paused_title]");
  });

  it("answers the closing question, sees the answer, and changes it", async () => {
    const closing = { question: "And now?", answer: "", at: null, until: "2026-05-01T00:00:00Z", open: true };
    const { root, sent } = open(pageOf({ me: ME, closing }), {
      answer_closing: ({ answer }) =>
        pageOf({ me: ME, closing: { ...closing, answer: String(answer), at: "2026-04-02T10:00:00Z" } }),
    });
    const field = () => root.querySelector(".rm-step textarea");
    type(field(), " I ask more. ");
    await drawn();
    button(root, "[closing_save]").click();
    await drawn();
    expect(sent[0]?.body).toEqual({ answer: "I ask more." });
    expect(focused()).toBe("[closing_title]");
    expect(text(root)).toContain("I ask more.");
    button(root, "[closing_change]").click();
    await drawn();
    expect((field() as HTMLTextAreaElement).value).toBe("I ask more.");
  });

  it("says nothing of a question that nobody can answer any more", () => {
    const closing = { question: "And now?", answer: "", at: null, until: "2026-05-01T00:00:00Z", open: false };
    expect(text(open(pageOf({ me: ME, closing })).root)).not.toContain("And now?");
  });
});

describe("the partner", () => {
  it("is named, and can be un-named", async () => {
    const { root, sent } = open(pageOf({ me: ME }), {
      name_partner: (body) => pageOf({ me: ME, naming: { login: String(body["login"]) } }),
      withdraw_naming: () => pageOf({ me: ME }),
    });
    type(root.querySelector(".rm-input--login"), " leo ");
    await drawn();
    button(root, "[partner_name_them]").click();
    await drawn();
    expect(text(root)).toContain("[waiting_title]");
    expect(focused()).toBe("[partner_title]");
    button(root, "[waiting_withdraw]").click();
    await drawn();
    expect(root.querySelector(".rm-input--login")).not.toBeNull();
    expect(sent.map(({ body }) => body)).toEqual([{ login: "leo" }, {}]);
  });

  it("is left with a reason, after a question", async () => {
    const ended = { ...PAIR, status: "ended" as const, ended_by: "me" as const, reason: "We moved." };
    const { root, sent } = open(pageOf({ me: ME, pairs: [PAIR] }), {
      leave_pair: () => pageOf({ me: ME, pairs: [ended] }),
    });
    button(root, "[leave]").click();
    await drawn();
    type(root.querySelector(".rm-confirm textarea"), "We moved.");
    await drawn();
    expect(sent).toEqual([]);
    root.querySelector<HTMLInputElement>(".rm-confirm [type=checkbox]")?.click();
    await drawn();
    expect(text(root)).toContain("[leave_private_hint]");
    button(root, "[leave_confirm]").click();
    await drawn();
    expect(sent[0]?.body).toEqual({ pair: "p1", reason: "We moved.", private: true });
    expect(root.querySelector(".rm-ended")?.textContent).toContain("[ended_by_me]");
    expect(focused()).toBe("[partner_title]");
  });

  it("comes first for whoever returns to one", () => {
    const titles = (page: ProgramPage) => {
      const headings = open(page).root.querySelectorAll(".rm-step__title");
      return [...headings].map((heading) => heading.textContent);
    };
    expect(titles(pageOf({ me: ME }))[3]).toBe("[partner_title]");
    expect(titles(pageOf({ me: ME, pairs: [PAIR] }))[0]).toBe("[partner_title]");
  });
});

describe("the page", () => {
  it("acknowledges a new pair once, and shows the answer", async () => {
    const page = pageOf({ me: ME, pairs: [PAIR] });
    page.urls.acknowledge = "/acknowledge";
    const { root, urls } = open(page, { acknowledge: () => ({ ...page, display_name: "Acknowledged" }) });
    await drawn();
    expect(root.querySelector(".rm-title")?.textContent).toBe("Acknowledged");
    expect(urls()).toEqual(["/acknowledge"]);
  });

  it("shows a sample with nothing behind it", async () => {
    const { root, sent } = open(pageOf({ view: "preview", sample: true, pairs: [PAIR], can_name: false }));
    expect(root.querySelector("fieldset")?.disabled).toBe(true);
    expect(text(root)).toContain("Léo Marchand");
    expect(text(root)).toContain("[sample_name]");
    await drawn();
    expect(sent).toEqual([]);
  });

  it("says what to do where nobody can take part", () => {
    const notice = { code: "signed_out", title: "Log in", text: "Log in first." };
    const { root } = open(pageOf({ view: "signed_out", notice }));
    expect(text(root)).toContain("Log in first.");
    expect(root.querySelector(".rm-step")).toBeNull();
    expect(button(root, "[reload]")).toBeTruthy();
  });
});
