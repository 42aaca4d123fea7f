import { expect, it } from "vitest";
import { asGuest } from "../../guest_css.mjs";

it.each([
  [".rm-root .rm-card dt {}", ".rm-root:not(#rm) .rm-card dt {}"],
  [".rm-root :is(p, li) { margin: 0; }", ".rm-root:not(#rm) :is(p, li) { margin: 0; }"],
  ["a { padding: 1rem -0.5rem; }", "a { padding: calc(1 * var(--rm-unit)) calc(-0.5 * var(--rm-unit)); }"],
  ["@container (max-width: 30rem) {}", "@container (max-width: 480px) {}"],
  ["a { --rm-unit: max(1rem, 16px); }", "a { --rm-unit: max(1rem, 16px); }"],
  [".rm-root-like {}", ".rm-root-like {}"],
])("makes %s hold on the platform's pages", (source, built) => {
  expect(asGuest(source)).toBe(built);
});
