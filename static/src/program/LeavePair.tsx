import { useState } from "preact/hooks";
import type { Pair } from "../contract";
import { Button } from "../shared/Button";
import { Confirm } from "../shared/Confirm";
import { Field } from "../shared/Field";
import { ActionLine } from "./ActionLine";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

/** Bound of `core/pairing/text.py`, in code points. */
const MAX_REASON = 500;

export interface LeavePairProps {
  pair: Pair;
  onLeft: (sentence: string) => void;
}

/** Ends a pair for both, after a question. The button stays, so that a cancelled question can return to it. */
export function LeavePair({ pair, onLeft }: LeavePairProps) {
  const words = useProgramWords();
  const [asking, setAsking] = useState(false);
  return (
    <div class="rm-leave">
      <div class="rm-actions">
        <Button onClick={() => setAsking(!asking)}>{words.text("leave")}</Button>
      </div>
      {asking && <LeaveQuestion pair={pair} onLeft={onLeft} onCancel={() => setAsking(false)} />}
    </div>
  );
}

function LeaveQuestion({ pair, onLeft, onCancel }: LeavePairProps & { onCancel: () => void }) {
  const words = useProgramWords();
  const leaving = usePageAction("leave_pair");
  const [reason, setReason] = useState("");
  const [secret, setSecret] = useState(false);
  const name = pair.partner.name;
  const tooLong = [...reason.trim()].length > MAX_REASON;
  const leave = async () => {
    if (tooLong) return;
    if (await leaving.run({ pair: pair.id, reason: reason.trim(), private: secret })) {
      onLeft(words.text("announce_left", { name }));
    }
  };
  return (
    <Confirm
      question={words.text("leave_question", { name })}
      detail={words.text("leave_detail")}
      confirmLabel={words.text("leave_confirm")}
      danger
      busy={leaving.busy}
      onConfirm={leave}
      onCancel={onCancel}
    >
      <div class="rm-stack rm-confirm__fields">
        <ReasonField reason={reason} secret={secret} tooLong={tooLong} onChange={setReason} />
        <label class="rm-tick">
          <input type="checkbox" checked={secret} onChange={() => setSecret(!secret)} />
          <span>{words.text("leave_private")}</span>
        </label>
        <ActionLine state={leaving} />
      </div>
    </Confirm>
  );
}

interface ReasonFieldProps {
  reason: string;
  /** For the coordinators, and not for the partner. */
  secret: boolean;
  tooLong: boolean;
  onChange: (reason: string) => void;
}

function ReasonField({ reason, secret, tooLong, onChange }: ReasonFieldProps) {
  const words = useProgramWords();
  return (
    <Field
      label={words.text("leave_reason")}
      hint={words.text(secret ? "leave_private_hint" : "leave_reason_hint")}
      error={tooLong ? words.text("leave_reason_long", { limit: MAX_REASON }) : ""}
    >
      {(control) => (
        <textarea
          {...control}
          class="rm-input"
          rows={2}
          dir="auto"
          value={reason}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
