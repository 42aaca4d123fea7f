import { useRef, useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { useTogether, useWords } from "../context";
import { MOST_GOALS, type Goal } from "../journey";
import { GoalForm } from "./GoalForm";
import { GoalRow } from "./GoalRow";

/** One to three things the pair wants to have reached by the end. */
export function Goals({ goals }: { goals: Goal[] }) {
  const words = useWords();
  const { store } = useTogether();
  const title = useRef<HTMLHeadingElement>(null);
  /** The key of the goal in the form, "" for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => {
    setEditing(null);
    title.current?.focus();
  };
  return (
    <div class="rm-journey">
      <h5 class="rm-subheading" ref={title} tabIndex={-1}>{words.text("goals_title")}</h5>
      {goals.length === 0 && <p class="rm-muted">{words.text("goals_empty")}</p>}
      {goals.length > 0 && (
        <ul class="rm-steps-list">
          {goals.map((goal) =>
            editing === goal.key && !store.readOnly
              ? <li key={goal.key}><GoalForm goal={goal} onClose={close} /></li>
              : <GoalRow key={goal.key} goal={goal} onEdit={() => setEditing(goal.key)} />,
          )}
        </ul>
      )}
      {editing === "" && !store.readOnly && <GoalForm goal={null} onClose={close} />}
      {editing === null && !store.readOnly && goals.length < MOST_GOALS && (
        <div class="rm-actions"><Button onClick={() => setEditing("")}>{words.text("goal_add")}</Button></div>
      )}
    </div>
  );
}
