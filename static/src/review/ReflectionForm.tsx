import { useState } from "preact/hooks";
import type { InPairPart, ReviewDesk } from "../contract/review";
import { Button } from "../shared/Button";
import { usePlace, useReviewWords, useSend } from "./desk";
import { Problem } from "./Section";
import { TextField } from "./TextField";

/** What one takes from the feedback, down to one intention; both see the intentions. */
export function ReflectionForm({ inPair, onDesk }: { inPair: InPairPart; onDesk: (desk: ReviewDesk) => void }) {
  const words = useReviewWords();
  const { pair, partner } = usePlace();
  const { busy, problem, send } = useSend();
  const [text, setText] = useState(inPair.my_reflection?.text ?? "");
  const [intention, setIntention] = useState(inPair.my_reflection?.intention ?? "");
  const [saved, setSaved] = useState(false);
  const save = async () => setSaved(await send<ReviewDesk>("save_reflection", { pair, text, intention }, onDesk));
  const theirs = inPair.their_reflection?.intention;
  return (
    <div class="rm-review__form">
      <h6 class="rm-review__sub">{words.text("reflection_title")}</h6>
      <TextField label={words.text("reflection_text")} longest={2000} rows={3} value={text} onChange={setText} />
      <TextField label={words.text("reflection_intention")} longest={200} value={intention} onChange={setIntention} />
      <Problem text={problem} />
      <div class="rm-actions"><Button kind="primary" busy={busy} onClick={() => void save()}>{words.text("save")}</Button></div>
      <p role="status" class="rm-muted">{saved ? words.text("saved") : ""}</p>
      {theirs && (
        <div class="rm-reply">
          <p class="rm-field__label">{words.text("reflection_theirs", { name: partner })}</p>
          <p dir="auto">{theirs}</p>
        </div>
      )}
    </div>
  );
}
