import { when } from "../../module/when";
import { addStep, readAgenda } from "../agenda";
import { useTogether, useWords } from "../context";
import { removeMessage, stepKeyOf, type Message } from "../messages";

export interface MessageRowProps {
  message: Message;
  /** Keys of the steps that are on the agenda. */
  onAgenda: ReadonlySet<string>;
}

/** One message and what can be made of it. */
export function MessageRow({ message, onAgenda }: MessageRowProps) {
  const words = useWords();
  const { pair } = useTogether();
  const { by, kind, text, link, at } = message;
  const name = by === "me" ? words.text("author_you") : by === "partner" ? pair.partner.name : words.text("author_unknown");
  return (
    <li class={`rm-message rm-message--${by ?? "partner"}`}>
      <p class="rm-message__head">
        <strong><bdi>{name}</bdi></strong>
        <span class={`rm-kind rm-kind--${kind}`}>{words.text(`kind_${kind}`)}</span>
        {at && <span>{when(at, Date.now(), words.locale)}</span>}
      </p>
      {text && <p class="rm-message__text" dir="auto">{text}</p>}
      {link && (
        <p class="rm-message__text"><a href={link} target="_blank" rel="noopener noreferrer" dir="ltr">{link}</a></p>
      )}
      <MessageActions message={message} onAgenda={onAgenda} />
    </li>
  );
}

function MessageActions({ message, onAgenda }: MessageRowProps) {
  const words = useWords();
  const { page, store } = useTogether();
  if (store.readOnly) return null;
  const { doc } = store.board;
  const key = stepKeyOf(message);
  const put = () => {
    const step = { text: message.text, minutes: 0, lead: "both" } as const;
    addStep(doc, readAgenda(doc, page.agenda, store.who), step, key);
  };
  const about = message.text || message.link;
  return (
    <div class="rm-message__actions">
      {message.kind === "question" && message.text && (
        onAgenda.has(key)
          ? <span class="rm-muted">{words.text("question_on_agenda")}</span>
          : <button type="button" class="rm-link-button" aria-label={words.text("question_to_agenda_named", { text: about })} onClick={put}>{words.text("question_to_agenda")}</button>
      )}
      {message.by === "me" && (
        <button type="button" class="rm-link-button" aria-label={words.text("message_remove_named", { text: about })} onClick={() => removeMessage(doc, message)}>
          {words.text("message_remove")}
        </button>
      )}
    </div>
  );
}
