/**
 * Measures our rems in a unit of our own. Studio sets the root's font to 10 px, on which every rem rests; a
 * block's text would be unreadable there. `--rm-unit` (`styles/tokens.css`) is a rem, but never below 16 px.
 */
import { readFile } from "node:fs/promises";

const UNIT_OR_CONDITION_OR_REM = /--rm-unit:[^;]*|@(?:container|media)[^{]*|(-?[\d.]+)rem\b/g;

/** Conditions can't hold variables, so theirs become pixels. */
export function inOwnRem(css) {
  return css.replace(UNIT_OR_CONDITION_OR_REM, (found, size) => {
    if (size !== undefined) return `calc(${size} * var(--rm-unit))`;
    return found.startsWith("@") ? found.replace(/([\d.]+)rem\b/g, (_, rem) => `${rem * 16}px`) : found;
  });
}

export const ownRem = {
  name: "own-rem",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: inOwnRem(await readFile(path, "utf8")),
      loader: "css",
    }));
  },
};
