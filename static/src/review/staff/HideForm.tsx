import { useState } from "preact/hooks";
import type { StaffChanged } from "../../contract/review";
import { Confirm } from "../../shared/Confirm";
import { useReviewWords, useSend } from "../desk";
import { TextField } from "../TextField";

interface HideFormProps {
  pair: string;
  review: string;
  onChanged: (changed: StaffChanged) => void;
  onCancel: () => void;
}

/** Takes a review from its readers, for a reason. */
export function HideForm({ pair, review, onChanged, onCancel }: HideFormProps) {
  const words = useReviewWords();
  const { busy, problem, send, fail } = useSend();
  const [reason, setReason] = useState("");
  const hide = () => {
    if (!reason.trim()) fail(words.text("staff_reason_needed"));
    else void send<StaffChanged>("hide_review", { pair, review, hidden: true, reason }, onChanged);
  };
  return (
    <Confirm
      question={words.text("staff_hide")}
      confirmLabel={words.text("staff_hide")}
      busy={busy}
      onConfirm={hide}
      onCancel={onCancel}
    >
      <TextField label={words.text("staff_hide_reason")} error={problem} longest={500} value={reason} onChange={setReason} />
    </Confirm>
  );
}
