import { useWords, type Words } from "../shared/words";
import type { ProgramPluralKey, ProgramTextKey } from "./keys";

export type ProgramWords = Words<ProgramTextKey, ProgramPluralKey>;

/** The words of the program's page. */
export const useProgramWords = (): ProgramWords => useWords<ProgramTextKey, ProgramPluralKey>();
