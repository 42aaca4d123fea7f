// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, it, vi } from "vitest";
import { loadPart } from "../../src/shared/on_demand";
import { usePart, type Part } from "../../src/shared/use_part";

vi.mock("../../src/shared/on_demand");

const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toBe(text));

function Host({ name }: { name: string }) {
  const { host, phase, again } = usePart<{ name: string }>("/part.js", { name });
  return (
    <>
      <p>{phase}</p>
      <button onClick={again} />
      <div ref={host} />
    </>
  );
}

const left = vi.fn();
const part: Part<{ name: string }> = {
  mount: (host, { name }) => {
    host.textContent = name;
    return left;
  },
};

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.replaceChildren(root);
});

it("draws a part once it is there, again with what is new, and takes it away with the view", async () => {
  vi.mocked(loadPart).mockResolvedValue(part);
  render(<Host name="Noor" />, root);
  expect(root.textContent).toBe("loading");
  await shows("readyNoor");

  render(<Host name="Lea" />, root);
  await shows("readyLea");
  expect(loadPart).toHaveBeenCalledTimes(1);

  render(null, root);
  await vi.waitFor(() => expect(left).toHaveBeenCalledTimes(1));
});

it("asks again after a failure", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  vi.mocked(loadPart).mockRejectedValueOnce(new TypeError("lost")).mockResolvedValue(part);
  render(<Host name="Noor" />, root);
  await shows("failed");

  root.querySelector("button")?.click();
  await shows("readyNoor");
  expect(vi.mocked(loadPart).mock.calls.slice(-2)).toEqual([["/part.js"], ["/part.js"]]);
});
