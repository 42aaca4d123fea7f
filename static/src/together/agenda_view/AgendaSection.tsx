import { useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { LiveRegion } from "../../shared/LiveRegion";
import { readAgenda, type Step } from "../agenda";
import { useTogether, useWords, type TogetherWords } from "../context";
import { Section } from "../Section";
import { StepForm } from "./StepForm";
import { StepList } from "./StepList";
import { useTimer } from "./use_timer";

/** The steps of the pair's session on this module. */
export function AgendaSection() {
  const words = useWords();
  const { page, store } = useTogether();
  const [changing, setChanging] = useState(false);
  const [said, setSaid] = useState("");
  const timer = useTimer((step) => setSaid(words.text("agenda_time_up", { step })));
  const steps = readAgenda(store.board.doc, page.agenda, store.who);
  const editing = changing && !store.readOnly;
  return (
    <Section name="agenda" store={store} title={words.text("agenda_title")} summary={summaryOf(steps, words)}>
      {steps.length === 0 && <p class="rm-muted">{words.text("agenda_empty")}</p>}
      {steps.length > 0 && <StepList steps={steps} editing={editing} timer={timer} onSay={setSaid} />}
      {editing && <StepForm steps={steps} />}
      {!store.readOnly && (
        <div class="rm-actions">
          <Button onClick={() => setChanging(!changing)}>
            {words.text(changing ? "agenda_changed" : "agenda_change")}
          </Button>
        </div>
      )}
      <LiveRegion message={said} />
    </Section>
  );
}

function summaryOf(steps: readonly Step[], words: TogetherWords): string {
  const done = steps.filter((step) => step.done).length;
  if (steps.length === 0) return "";
  if (done === steps.length) return words.text("agenda_all_done");
  const left = steps.filter((step) => !step.done).reduce((sum, { minutes }) => sum + minutes, 0);
  const progress = words.text("agenda_progress", { done, total: steps.length });
  return left > 0 ? `${progress} · ${words.count("agenda_left", left)}` : progress;
}
