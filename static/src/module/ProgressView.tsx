import type { Progress, Steps } from "../contract";
import { Icon } from "../shared/Icon";
import { useWords } from "../shared/words";
import { useId } from "../shared/use_id";

/** What each of the two has done in this module. */
export function ProgressView({ progress, partner }: { progress: Progress; partner: string }) {
  const words = useWords();
  const titleId = useId();
  return (
    <section class="rm-progress" aria-labelledby={titleId}>
      <h4 class="rm-progress__title" id={titleId}>{words.text("progress_title")}</h4>
      <dl class="rm-progress__people">
        <PersonSteps name={words.text("progress_you")} steps={progress.mine} />
        <PersonSteps name={partner} steps={progress.partner} />
      </dl>
    </section>
  );
}

function PersonSteps({ name, steps }: { name: string; steps: Steps }) {
  const words = useWords();
  return (
    <div class="rm-progress__person">
      <dt><bdi>{name}</bdi></dt>
      <dd>
        <Step done={steps.opened} text={words.text(steps.opened ? "progress_opened" : "progress_not_opened")} />
        <Step done={steps.wrote} text={words.text(steps.wrote ? "progress_wrote" : "progress_not_wrote")} />
      </dd>
    </div>
  );
}

function Step({ done, text }: { done: boolean; text: string }) {
  return (
    <span class={done ? "rm-progress__step rm-progress__step--done" : "rm-progress__step"}>
      <Icon name={done ? "done" : "open"} />
      {text}
    </span>
  );
}
