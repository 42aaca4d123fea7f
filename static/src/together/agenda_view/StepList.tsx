import { useLayoutEffect, useRef } from "preact/hooks";
import { moveStep, removeStep, type Step } from "../agenda";
import { useTogether, useWords } from "../context";
import { StepRow } from "./StepRow";
import type { Timer } from "./use_timer";

export interface StepListProps {
  steps: Step[];
  editing: boolean;
  timer: Timer;
  onSay: (message: string) => void;
}

/** The steps in the pair's order; what was moved or taken keeps the keyboard where it was. */
export function StepList({ steps, editing, timer, onSay }: StepListProps) {
  const words = useWords();
  const { store } = useTogether();
  const list = useRef<HTMLOListElement>(null);
  const next = useRef("");
  useLayoutEffect(() => {
    if (next.current) list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = "";
  });
  const move = (at: number, by: number) => {
    next.current = `[data-rm-step="${steps[at]!.key}"] [data-rm-move="${by}"]`;
    moveStep(store.board.doc, steps, at, by);
    onSay(words.text("agenda_moved", { place: at + by + 1, total: steps.length }));
  };
  const remove = (at: number) => {
    const neighbour = steps[at + 1] ?? steps[at - 1];
    next.current = neighbour ? `[data-rm-step="${neighbour.key}"] input` : "";
    removeStep(store.board.doc, steps[at]!.key);
  };
  return (
    <ol class="rm-steps-list" ref={list}>
      {steps.map((step, at) => (
        <StepRow
          key={step.key}
          step={step}
          editing={editing}
          timer={timer}
          first={at === 0}
          last={at === steps.length - 1}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        />
      ))}
    </ol>
  );
}
