import { useState } from "preact/hooks";
import type { Records } from "../contract/records";
import { Button } from "../shared/Button";
import { Confirm } from "../shared/Confirm";
import { NoticeView } from "../shared/NoticeView";
import { useErase } from "./use_erase";
import { useRecordsWords } from "./use_records_words";

/** Erasing in two steps: what goes is said first, and has to be understood. */
export function EraseForm({ records }: { records: Records }) {
  const words = useRecordsWords();
  const [open, setOpen] = useState(false);
  const { step, problem, erased, run } = useErase(records);
  if (erased) return <NoticeView tone="success" text={words.text("data_erased")} urgent />;
  if (!open) {
    return (
      <div class="rm-actions">
        <Button onClick={() => setOpen(true)}>{words.text("data_erase")}</Button>
      </div>
    );
  }
  return <Question step={step} problem={problem} onConfirm={run} onCancel={() => setOpen(false)} />;
}

interface QuestionProps {
  step: { done: number; all: number } | null;
  problem: string;
  onConfirm: () => void;
  onCancel: () => void;
}

function Question({ step, problem, onConfirm, onCancel }: QuestionProps) {
  const words = useRecordsWords();
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);
  const confirm = () => (sure ? onConfirm() : setMissing(true));
  return (
    <Confirm
      question={words.text("data_erase_question")}
      confirmLabel={words.text("data_erase_confirm")}
      danger
      busy={step !== null}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <ul class="rm-erase__list">
        <li>{words.text("data_erase_pairs")}</li>
        <li>{words.text("data_erase_words")}</li>
        <li>{words.text("data_erase_points")}</li>
        <li>{words.text("data_erase_course")}</li>
      </ul>
      <label class="rm-erase__sure">
        <input type="checkbox" checked={sure} aria-invalid={missing && !sure} onChange={() => setSure(!sure)} />
        <span>{words.text("data_erase_sure")}</span>
      </label>
      {missing && !sure && <p class="rm-field__error" role="alert">{words.text("data_erase_tick_first")}</p>}
      {step && <p class="rm-muted" role="status">{words.text("data_erasing", step)}</p>}
      {problem && <NoticeView tone="problem" title={problem} text={words.text("data_erase_stopped")} urgent />}
    </Confirm>
  );
}
