import { Icon } from "../shared/Icon";
import { doneCount, STEP_NAMES, type StepName, type Steps } from "./steps";
import { useProgramWords } from "./useProgramWords";

/** How far one is, at a glance. */
export function Stepper({ steps }: { steps: Steps }) {
  const words = useProgramWords();
  const progress = words.text("steps_progress", { done: doneCount(steps), all: STEP_NAMES.length });
  return (
    <div class="rm-stepper">
      <p class="rm-stepper__progress">{progress}</p>
      <ol class="rm-stepper__steps" aria-label={words.text("steps_label")}>
        {STEP_NAMES.map((name, at) => <Mark key={name} name={name} number={at + 1} steps={steps} />)}
      </ol>
    </div>
  );
}

function Mark({ name, number, steps }: { name: StepName; number: number; steps: Steps }) {
  const words = useProgramWords();
  const state = steps[name];
  return (
    <li class={`rm-mark rm-mark--${state}`} aria-current={state === "current" ? "step" : undefined}>
      <span class="rm-mark__sign" aria-hidden="true">
        {state === "done" ? <Icon name="check" /> : new Intl.NumberFormat(words.locale).format(number)}
      </span>
      <span class="rm-mark__name">
        {words.text(`step_${name}`)}
        {state === "done" && <span class="rm-hidden"> {words.text("steps_done_mark")}</span>}
      </span>
    </li>
  );
}
