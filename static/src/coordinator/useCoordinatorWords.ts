import type { ProgramPluralKey, ProgramTextKey } from "../program/keys";
import { useWords, type Words } from "../shared/words";
import type { CoordinatorPluralKey, CoordinatorTextKey } from "./keys";

export type CoordinatorWords = Words<
  ProgramTextKey | CoordinatorTextKey,
  ProgramPluralKey | CoordinatorPluralKey
>;

/** The words of the coordinator's desk, those of the page around it included. */
export const useCoordinatorWords = (): CoordinatorWords =>
  useWords<ProgramTextKey | CoordinatorTextKey, ProgramPluralKey | CoordinatorPluralKey>();
