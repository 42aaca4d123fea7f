import { useState } from "preact/hooks";
import type { StaffChanged, StaffPair } from "../../contract/review";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useReviewWords, useSend } from "../desk";
import { Fold, Problem } from "../Section";
import { TextField } from "../TextField";

/** Sets the score in place of the reviews' own, for a reason that the pair reads. */
export function OverrideForm({ pair, onChanged }: { pair: StaffPair; onChanged: (changed: StaffChanged) => void }) {
  const words = useReviewWords();
  const { busy, problem, send, fail } = useSend();
  const [typed, setTyped] = useState(pair.override === null ? "" : String(Math.round(pair.override * 100)));
  const [reason, setReason] = useState(pair.override_reason);
  const save = () => {
    const percent = Number(typed.trim().replace(",", "."));
    if (!typed.trim() || !(percent >= 0 && percent <= 100)) fail(words.text("staff_score_needed"));
    else if (!reason.trim()) fail(words.text("staff_reason_needed"));
    else void send<StaffChanged>("override_score", { pair: pair.pair, share: percent / 100, reason }, onChanged);
  };
  const lift = () => void send<StaffChanged>("override_score", { pair: pair.pair, share: null, reason: "" }, onChanged);
  return (
    <Fold title={words.text("staff_override")}>
      <div class="rm-review__form">
        <Field label={words.text("staff_override_share")}>
          {(control) => (
            <input
              {...control}
              class="rm-input rm-input--short"
              inputMode="decimal"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <TextField label={words.text("staff_override_reason")} longest={500} value={reason} onChange={setReason} />
        <Problem text={problem} />
        <div class="rm-actions">
          <Button kind="primary" busy={busy} onClick={save}>{words.text("save")}</Button>
          {pair.override !== null && <Button busy={busy} onClick={lift}>{words.text("staff_override_lift")}</Button>}
        </div>
      </div>
    </Fold>
  );
}
