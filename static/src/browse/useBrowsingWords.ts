import type { ProgramPluralKey, ProgramTextKey } from "../program/keys";
import { useWords, type Words } from "../shared/words";
import type { BrowsingPluralKey, BrowsingTextKey } from "./keys";

export type BrowsingWords = Words<ProgramTextKey | BrowsingTextKey, ProgramPluralKey | BrowsingPluralKey>;

/** The words of the search, those of the page around it included. */
export const useBrowsingWords = (): BrowsingWords =>
  useWords<ProgramTextKey | BrowsingTextKey, ProgramPluralKey | BrowsingPluralKey>();
