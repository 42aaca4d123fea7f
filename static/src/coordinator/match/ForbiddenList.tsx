import { Button } from "../../shared/Button";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { personOf, useBench } from "./bench";
import { allow } from "./draft";

/** The couples that are not to be proposed again. */
export function ForbiddenList() {
  const words = useCoordinatorWords();
  const { draft, people, edit } = useBench();
  if (draft.forbidden.length === 0) return null;
  return (
    <details class="rm-details">
      <summary>{words.count("forbidden_pairs", draft.forbidden.length)}</summary>
      <ul class="rm-plainlist">
        {draft.forbidden.map(([mentor, mentee]) => {
          const two = { mentor: personOf(people, mentor).name, mentee: personOf(people, mentee).name };
          return (
            <li key={`${mentor} ${mentee}`} class="rm-plainlist__item">
              <span dir="auto">{words.text("pair_of", two)}</span>
              <Button onClick={() => edit(allow(draft, [mentor, mentee]), words.text("match_allowed", two))}>
                {words.text("match_allow")}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
