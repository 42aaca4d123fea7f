import { useRef, useState } from "preact/hooks";
import { safeHref } from "../../editor/safe_link";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useId } from "../../shared/use_id";
import { now, useTogether, useWords } from "../context";
import { webAddress } from "../fields";
import { KINDS, say, type Kind, type Message } from "../messages";

/** Writes the next message. What one writes next is most often an answer to a question, else a question. */
export function Composer({ messages }: { messages: readonly Message[] }) {
  const words = useWords();
  const { store } = useTogether();
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [draft, setDraft] = useState({ text: "", link: "" });
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const linkBox = useRef<HTMLInputElement>(null);
  const last = messages[messages.length - 1];
  const kind = chosen ?? (last?.by === "partner" && last.kind === "question" ? "answer" : "question");
  const submit = (event: Event) => {
    event.preventDefault();
    const link = kind === "link" ? webAddress(safeHref(draft.link) ?? "") : "";
    setWrong(kind === "link" && !link);
    if (kind === "link" && !link) return linkBox.current?.focus();
    if (!link && !draft.text.trim()) return box.current?.focus();
    say(store.board.doc, kind, draft.text, link, now());
    setDraft({ text: "", link: "" });
    setChosen(null);
    box.current?.focus();
  };
  return (
    <form class="rm-ask" onSubmit={submit} noValidate>
      <KindField kind={kind} onKind={setChosen} />
      {kind === "link" && (
        <Field label={words.text("message_link")} error={wrong ? words.text("message_link_wrong") : ""}>
          {(control) => (
            <input {...control} class="rm-input" ref={linkBox} type="url" dir="ltr" inputMode="url" maxLength={1000} value={draft.link} onInput={(event) => setDraft({ ...draft, link: event.currentTarget.value })} />
          )}
        </Field>
      )}
      <Field label={words.text(kind === "link" ? "message_about" : "message_text")}>
        {(control) => (
          <textarea {...control} class="rm-input" ref={box} rows={2} dir="auto" maxLength={2000} value={draft.text} onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })} />
        )}
      </Field>
      <div class="rm-actions"><Button type="submit" kind="primary">{words.text("message_send")}</Button></div>
    </form>
  );
}

function KindField({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="rm-plain rm-kinds">
      <legend class="rm-field__label">{words.text("message_kind")}</legend>
      {KINDS.map((one) => (
        <label key={one} class="rm-tick">
          <input type="radio" name={name} checked={one === kind} onChange={() => onKind(one)} />
          <span>{words.text(`kind_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
