import type { AgendaStep } from "../contract";
import type { TogetherTextKey } from "../together/keys";
import { useWords } from "../shared/words";

/** The agenda as learners will find it, for the author. */
export function SampleAgenda({ steps }: { steps: readonly AgendaStep[] }) {
  const words = useWords<TogetherTextKey>();
  if (steps.length === 0) return null;
  return (
    <section class="rm-section">
      <h4 class="rm-heading">{words.text("agenda_title")}</h4>
      <ol class="rm-steps-list">
        {steps.map(({ key, text }) => <li key={key} class="rm-step-row" dir="auto">{text}</li>)}
      </ol>
    </section>
  );
}
