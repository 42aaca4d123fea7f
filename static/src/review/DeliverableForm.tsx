import { useRef, useState } from "preact/hooks";
import type { Link, ReviewDesk } from "../contract/review";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { useReviewWords, usePlace, useSend } from "./desk";
import type { DeliverableProps } from "./DeliverableSection";
import { LinkFields } from "./LinkFields";
import { NotesPicker } from "./NotesPicker";
import { Problem } from "./Section";
import { SubmissionView } from "./Submission";

const MAX_TEXT = 20_000;

/** A draft of the deliverable: written here or taken from the notes, looked at, handed in. */
export function DeliverableForm({ deliverable, desk, onDesk }: DeliverableProps) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send, fail } = useSend();
  const [text, setText] = useState(deliverable.submitted?.text ?? "");
  const [links, setLinks] = useState<Link[]>(deliverable.submitted?.links ?? []);
  const [looking, setLooking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const filled = links.filter(({ url }) => url.trim());
  const handIn = () => {
    if (!text.trim() && filled.length === 0) {
      fail(words.text("nothing_to_hand_in"));
      area.current?.focus();
      return;
    }
    void send<ReviewDesk>("submit_deliverable", { pair, text, links: filled }, onDesk);
  };
  const take = (taken: string) => setText((now) => [now.trim(), taken].filter(Boolean).join("\n\n"));
  return (
    <div class="rm-review__form">
      {looking ? (
        <SubmissionView submission={{ text, links: filled }} />
      ) : (
        <>
          <Field label={words.text("text")} hint={words.text(desk.peers ? "text_hint" : "text_hint_pair")}>
            {(control) => (
              <textarea
                {...control}
                ref={area}
                class="rm-input"
                dir="auto"
                rows={8}
                maxLength={MAX_TEXT}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="rm-review__extras">
            <NotesPicker onTake={take} />
            <LinkFields links={links} onLinks={setLinks} />
          </div>
        </>
      )}
      <Problem text={problem} />
      <div class="rm-actions">
        <Button kind="primary" busy={busy} onClick={handIn}>
          {words.text(deliverable.submitted ? "hand_in_again" : "hand_in")}
        </Button>
        <Button onClick={() => setLooking(!looking)}>{words.text(looking ? "edit" : "preview")}</Button>
      </div>
    </div>
  );
}
