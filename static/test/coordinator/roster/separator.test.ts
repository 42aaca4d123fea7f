import { expect, it } from "vitest";
import { separatorFor } from "../../../src/coordinator/roster/separator";

it.each([
  [["fr-FR", "en"], ";"],
  [["de"], ";"],
  [["en-GB"], ","],
  [["ja"], ","],
  [[], expect.stringMatching(/^[,;]$/)],
] as const)("knows what a spreadsheet in %s expects", (languages, separator) => {
  expect(separatorFor(languages)).toEqual(separator);
});
