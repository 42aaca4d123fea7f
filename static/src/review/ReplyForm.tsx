import { useState } from "preact/hooks";
import type { Helpful, Received, ReviewDesk } from "../contract/review";
import { Button } from "../shared/Button";
import { Confirm } from "../shared/Confirm";
import { useId } from "../shared/use_id";
import { usePlace, useReviewWords, useSend, type ReviewWords } from "./desk";
import { Problem } from "./Section";
import { TextField } from "./TextField";

const HELPFUL: Helpful[] = ["yes", "partly", "no"];

export const helpfulText = (helpful: Helpful, words: ReviewWords): string => words.text(`helpful_${helpful}`);

export interface ReplyProps {
  review: Received;
  readOnly: boolean;
  onDesk: (desk: ReviewDesk) => void;
}

/** How much a review helped, and a way to have staff look at it. */
export function ReplyForm({ review, readOnly, onDesk }: ReplyProps) {
  const words = useReviewWords();
  const [again, setAgain] = useState(false);
  const { answer } = review;
  if (readOnly && !answer) return null;
  return (
    <div class="rm-reply">
      {answer && !again ? (
        <>
          <p>{words.text("answered", { helpful: helpfulText(answer.helpful, words) })}</p>
          {answer.text && <p dir="auto">{answer.text}</p>}
          {!readOnly && <div><Button onClick={() => setAgain(true)}>{words.text("change")}</Button></div>}
        </>
      ) : (
        <AnswerForm review={review} onDesk={(desk) => { setAgain(false); onDesk(desk); }} />
      )}
      {!readOnly && <Flagging review={review} onDesk={onDesk} />}
    </div>
  );
}

function AnswerForm({ review, onDesk }: Omit<ReplyProps, "readOnly">) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send } = useSend();
  const [helpful, setHelpful] = useState<Helpful | null>(review.answer?.helpful ?? null);
  const [text, setText] = useState(review.answer?.text ?? "");
  const name = useId();
  const answer = () => void send<ReviewDesk>("answer_review", { pair, review: review.review, helpful, text }, onDesk);
  return (
    <fieldset class="rm-criterion">
      <legend class="rm-criterion__title">{words.text("answer_title")}</legend>
      <div class="rm-levels rm-levels--row">
        {HELPFUL.map((one) => (
          <label class="rm-level" key={one}>
            <input type="radio" name={name} checked={helpful === one} onChange={() => setHelpful(one)} />
            <span>{helpfulText(one, words)}</span>
          </label>
        ))}
      </div>
      {helpful !== null && (
        <>
          <TextField
            label={words.text("answer_text")}
            hint={review.kind === "peer" ? words.text("answer_hint") : undefined}
            longest={1000}
            rows={2}
            value={text}
            onChange={setText}
          />
          <Problem text={problem} />
          <div class="rm-actions"><Button kind="primary" busy={busy} onClick={answer}>{words.text("send")}</Button></div>
        </>
      )}
    </fieldset>
  );
}

function Flagging({ review, onDesk }: Omit<ReplyProps, "readOnly">) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send } = useSend();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const flag = (raised: boolean) =>
    send<ReviewDesk>("flag_review", { pair, review: review.review, raised, reason }, onDesk).then(
      (sent) => sent && setAsking(false),
    );
  if (review.flagged) {
    return (
      <p>
        {words.text("flagged")}{" "}
        <Button busy={busy} onClick={() => void flag(false)}>{words.text("flag_withdraw")}</Button>
      </p>
    );
  }
  if (!asking) return <div><Button onClick={() => setAsking(true)}>{words.text("flag")}</Button></div>;
  return (
    <Confirm
      question={words.text("flag")}
      confirmLabel={words.text("send")}
      busy={busy}
      onConfirm={() => void flag(true)}
      onCancel={() => setAsking(false)}
    >
      <TextField label={words.text("flag_reason")} longest={500} value={reason} onChange={setReason} />
      <Problem text={problem} />
    </Confirm>
  );
}
