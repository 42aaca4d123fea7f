import type { ProgramPluralKey, ProgramTextKey } from "../program/keys";
import { useWords, type Words } from "../shared/words";
import type { RecordsPluralKey, RecordsTextKey } from "./keys";

export type RecordsWords = Words<ProgramTextKey | RecordsTextKey, ProgramPluralKey | RecordsPluralKey>;

/** The words of this part, those of the program's page around it included. */
export const useRecordsWords = (): RecordsWords =>
  useWords<ProgramTextKey | RecordsTextKey, ProgramPluralKey | RecordsPluralKey>();
