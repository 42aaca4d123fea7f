// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { acknowledge } from "../../src/shared/acknowledge";
import { initFunction, pageOf } from "../../src/shared/view";

const page = { locale: "en", strings: {}, name: "</script> & co" };

function host(): HTMLElement {
  const element = document.createElement("div");
  const root = document.createElement("div");
  root.className = "rm-root";
  root.dataset["rmView"] = "program";
  root.append(document.createElement("noscript"));
  element.append(root);
  return element;
}

describe("an init function", () => {
  const start = initFunction<typeof page>("program", ({ name }) => <p>{name}</p>);

  it("reads the page from JSON text, as fragments write it", () => {
    const element = host();
    start({}, element, { page: JSON.stringify(page) });
    expect(element.querySelector("p")?.textContent).toBe(page.name);
    expect(element.querySelector("noscript")).toBeNull();
  });

  it("works as the workbench and the library frame call it: with `new`, arguments counted", () => {
    const element = host();
    expect(start).toHaveLength(3);
    Reflect.construct(start, [{}, [element], { page }]);
    expect(element.querySelector("p")?.textContent).toBe(page.name);
  });

  it("leaves an element without its root alone", () => {
    const element = document.createElement("div");
    start({}, element, { page });
    expect(element.innerHTML).toBe("");
  });
});

it("finds the page however it is wrapped", () => {
  expect(pageOf<typeof page>(page)).toBe(page);
  expect(pageOf<typeof page>({ page })).toBe(page);
  expect(pageOf<typeof page>({ page: JSON.stringify(page) })).toEqual(page);
});

describe("acknowledging", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("sends nothing when there is nothing to acknowledge", async () => {
    const fetch = vi.fn();
    vi.stubGlobal("fetch", fetch);
    expect(await acknowledge("")).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it("returns the answer, and null instead of failing", async () => {
    vi.stubGlobal("fetch", vi.fn(async () => new Response('{"view": "board"}')));
    expect(await acknowledge("/acknowledge")).toEqual({ view: "board" });
    vi.stubGlobal("fetch", vi.fn(async () => Promise.reject(new TypeError("offline"))));
    expect(await acknowledge("/acknowledge")).toBeNull();
  });
});
