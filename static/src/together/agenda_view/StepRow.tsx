import { Icon } from "../../shared/Icon";
import { useId } from "../../shared/use_id";
import { when } from "../../module/when";
import { tick, type Step } from "../agenda";
import { now, useTogether, useWords } from "../context";
import type { Timer } from "./use_timer";

export interface StepRowProps {
  step: Step;
  editing: boolean;
  timer: Timer;
  first: boolean;
  last: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One step: tick it, time it, follow its link; while the agenda is being changed, move it or take it out. */
export function StepRow({ step, editing, timer, ...props }: StepRowProps) {
  const { store } = useTogether();
  const [id, factsId] = [useId(), useId()];
  return (
    <li class={step.done ? "rm-step-row rm-step-row--done" : "rm-step-row"} data-rm-step={step.key}>
      <input
        class="rm-step-row__tick"
        type="checkbox"
        id={id}
        checked={step.done !== null}
        disabled={store.readOnly}
        aria-describedby={factsId}
        onChange={(event) => tick(store.board.doc, step.key, event.currentTarget.checked, now())}
      />
      <div class="rm-step-row__what">
        <label for={id} dir="auto">{step.text}</label>
        <StepFacts id={factsId} step={step} />
      </div>
      {editing ? <StepTools step={step} {...props} /> : <StepTimer step={step} timer={timer} />}
    </li>
  );
}

const DONE = { me: "agenda_done_you", partner: "agenda_done_by", nobody: "agenda_done" } as const;

function StepFacts({ id, step }: { id: string; step: Step }) {
  const words = useWords();
  const { pair } = useTogether();
  const { minutes, lead, link, done } = step;
  const leads = lead === "both" ? "lead_both" : lead === pair.my_role ? "lead_you" : "lead_partner";
  const facts = [
    minutes > 0 ? words.count("minutes", minutes) : "",
    words.text(leads, { name: pair.partner.name }),
    done ? words.text(DONE[done.by ?? "nobody"], { name: pair.partner.name, when: when(done.at, Date.now(), words.locale) }) : "",
  ];
  return (
    <p class="rm-step-row__facts" id={id}>
      {facts.filter(Boolean).join(" · ")}
      {link && (
        <>
          {" · "}
          <a href={link} target={link.startsWith("/") ? "_top" : "_blank"} rel="noopener noreferrer">{words.text("agenda_open_link")}</a>
        </>
      )}
    </p>
  );
}

function StepTimer({ step, timer }: { step: Step; timer: Timer }) {
  const words = useWords();
  if (step.done || step.minutes === 0) return null;
  const running = timer.key === step.key;
  return (
    <div class="rm-step-row__timer">
      {running && <span role="timer" aria-live="off">{timer.left}</span>}
      <button
        type="button"
        class="rm-link-button"
        aria-label={words.text(running ? "timer_stop_step" : "timer_start_step", { step: step.text })}
        onClick={() => (running ? timer.stop() : timer.start(step))}
      >
        {words.text(running ? "timer_stop" : "timer_start")}
      </button>
    </div>
  );
}

function StepTools({ step, first, last, onMove, onRemove }: Omit<StepRowProps, "editing" | "timer">) {
  const words = useWords();
  const named = { step: step.text };
  return (
    <div class="rm-step-row__tools">
      <button type="button" class="rm-tool" data-rm-move="-1" aria-disabled={first} aria-label={words.text("agenda_up", named)} onClick={() => !first && onMove(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="rm-tool" data-rm-move="1" aria-disabled={last} aria-label={words.text("agenda_down", named)} onClick={() => !last && onMove(1)}>
        <Icon name="down" />
      </button>
      {!step.authored && (
        <button type="button" class="rm-tool" aria-label={words.text("agenda_remove", named)} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      )}
    </div>
  );
}
