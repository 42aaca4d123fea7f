import { useId } from "../../shared/use_id";
import { now, useTogether, useWords } from "../context";
import { finishGoal, type Goal } from "../journey";

/** A goal: whose it is, by when, and whether it is reached. */
export function GoalRow({ goal, onEdit }: { goal: Goal; onEdit: () => void }) {
  const words = useWords();
  const { pair, store } = useTogether();
  const [id, factsId] = [useId(), useId()];
  const owner = goal.owner === "both" ? words.text("both") : goal.owner === pair.my_role ? words.text("author_you") : pair.partner.name;
  return (
    <li class={goal.done ? "rm-step-row rm-step-row--done" : "rm-step-row"}>
      <input
        class="rm-step-row__tick"
        type="checkbox"
        id={id}
        checked={goal.done !== null}
        disabled={store.readOnly}
        aria-describedby={factsId}
        onChange={(event) => finishGoal(store.journey!.doc, goal.key, event.currentTarget.checked, now())}
      />
      <div class="rm-step-row__what">
        <label for={id} dir="auto">{goal.text}</label>
        <p class="rm-step-row__facts" id={factsId}>
          {[owner, goal.due && words.text("goal_by", { day: dayOf(goal.due, words.locale) })].filter(Boolean).join(" · ")}
        </p>
      </div>
      {!store.readOnly && (
        <button type="button" class="rm-link-button" aria-label={words.text("goal_edit_named", { goal: goal.text })} onClick={onEdit}>
          {words.text("goal_edit")}
        </button>
      )}
    </li>
  );
}

/** A day is the same day in every zone. */
function dayOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long" }).format(Date.parse(day));
}
