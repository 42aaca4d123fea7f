/**
 * Makes our styles good guests on the platform's pages, whose own rules reach into every block.
 *
 * Courseware lays margins and bullets on any `p` and `li` with up to four classes and elements: the root's
 * class gets the weight of an id, so that ours win whatever the page is. Studio sets the root's font to
 * 10 px, on which every rem rests: ours are measured in `--rm-unit` (`styles/tokens.css`), a rem that never
 * goes below 16 px.
 */
import { readFile } from "node:fs/promises";

const ROOT = /\.rm-root\b(?!-)/g;
const UNIT_OR_CONDITION_OR_REM = /--rm-unit:[^;]*|@(?:container|media)[^{]*|(-?[\d.]+)rem\b/g;

export function asGuest(css) {
  return inOwnRem(css).replace(ROOT, ".rm-root:not(#rm)");
}

/** Conditions can't hold variables, so theirs become pixels. */
function inOwnRem(css) {
  return css.replace(UNIT_OR_CONDITION_OR_REM, (found, size) => {
    if (size !== undefined) return `calc(${size} * var(--rm-unit))`;
    return found.startsWith("@") ? found.replace(/([\d.]+)rem\b/g, (_, rem) => `${rem * 16}px`) : found;
  });
}

export const guestCss = {
  name: "guest-css",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: asGuest(await readFile(path, "utf8")),
      loader: "css",
    }));
  },
};
