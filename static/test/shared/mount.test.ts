// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { findRoot, mountOnce, unwrap } from "../../src/shared/mount";

function block(): HTMLElement {
  const element = document.createElement("div");
  const root = document.createElement("div");
  root.className = "rm-root";
  root.dataset["rmView"] = "module";
  const noScript = document.createElement("noscript");
  noScript.textContent = "No";
  root.append(noScript);
  element.append(root);
  return element;
}

describe("the place of a view", () => {
  it("is found in a node, in a jQuery object, and where the element is the root itself", () => {
    const element = block();
    const root = element.querySelector(".rm-root");
    expect(findRoot(element, "module")).toBe(root);
    expect(findRoot([element], "module")).toBe(root);
    expect(findRoot(root!, "module")).toBe(root);
  });

  it("is not another view's", () => {
    expect(findRoot(block(), "program")).toBeNull();
    expect(unwrap([])).toBeNull();
    expect(findRoot([], "module")).toBeNull();
  });
});

it("starts once in a root, and closes the first before it starts a second time", () => {
  const root = findRoot(block(), "module")!;
  const closed = vi.fn();
  mountOnce(root, (place) => {
    expect(place.childNodes).toHaveLength(0);
    place.append("first");
    return closed;
  });
  expect(closed).not.toHaveBeenCalled();
  mountOnce(root, (place) => {
    place.append("second");
    return closed;
  });
  expect(closed).toHaveBeenCalledOnce();
  expect(root.textContent).toBe("second");
});
