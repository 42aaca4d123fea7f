import { useDesk } from "../../program/desk";
import { useCoordinatorWords } from "../useCoordinatorWords";

/** What the matching goes by: set by the author in Studio, shown to the coordinator. */
export function Terms() {
  const words = useCoordinatorWords();
  const terms = useDesk().page.coordinator?.terms ?? [];
  if (terms.length === 0) return null;
  return (
    <details class="rm-details">
      <summary>{words.text("terms_title")}</summary>
      <p class="rm-muted">{words.text("terms_hint")}</p>
      <ul class="rm-plainlist">
        {terms.map(({ label, value }) => (
          <li key={label} class="rm-plainlist__item">
            <span>{label}</span>
            <strong>{value}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
