import type { Role } from "../../contract";
import type { MatchPerson } from "../../contract/matching";
import type { PersonOption } from "../people/PersonPicker";
import type { CoordinatorWords } from "../useCoordinatorWords";

/** Returns who is without a partner and could take a side, by name. */
export function partnersFor(role: Role, people: readonly MatchPerson[], words: CoordinatorWords): PersonOption[] {
  return people
    .filter((person) => person.role === role && person.standing === "ready" && person.room > 0)
    .map(({ handle, name, login, unit, skills, languages }) => ({
      handle,
      name,
      note: [unit, ...languages].filter(Boolean).join(" · ") || words.text("match_free"),
      terms: [login, ...skills],
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
