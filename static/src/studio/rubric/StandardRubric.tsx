import type { Rubric } from "../../contract/rubric";
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";

/** Our rubric at a glance. */
export function StandardRubric({ rubric, onCustomise }: { rubric: Rubric; onCustomise: () => void }) {
  const words = useWords<StudioTextKey, never>();
  return (
    <>
      <p>{words.text("rubric_standard")}</p>
      <ul class="rm-rubric-glance">
        {rubric.criteria.map(({ id, title, levels }) => (
          <li key={id}>
            <strong>{title}</strong> {levels.map((level) => level.title).join(" · ")}
          </li>
        ))}
      </ul>
      <span data-does="customise"><Button onClick={onCustomise}>{words.text("rubric_customise")}</Button></span>
    </>
  );
}
