import { useEffect } from "preact/hooks";
import { NoticeView } from "../../shared/NoticeView";
import { readAgenda } from "../agenda";
import { useTogether, useWords, type Together, type TogetherWords } from "../context";
import { isHotline } from "../hotline";
import { nextSession, readSessions } from "../journey";
import { readMessages, type Message } from "../messages";
import { Section } from "../Section";
import { Composer } from "./Composer";
import { MessageRow } from "./MessageRow";

/** The thread for the time between two sessions. */
export function MessagesSection() {
  const words = useWords();
  const together = useTogether();
  const { page, pair, store } = together;
  const messages = readMessages(store.board.doc, store.who);
  const unread = store.unread(messages);
  const open = store.open.has("messages");
  useEffect(() => {
    if (open && document.visibilityState === "visible") store.readAll(messages);
  }, [open, unread.length]);
  const onAgenda = new Set(readAgenda(store.board.doc, page.agenda, store.who).map(({ key }) => key));
  return (
    <Section
      name="messages"
      store={store}
      title={words.text("messages_title")}
      badge={unread.length > 0 ? words.count("messages_unread", unread.length) : ""}
      summary={summaryOf(messages, words, pair.partner.name)}
    >
      {isTooMuch(together, messages) && (
        <NoticeView
          tone="waiting"
          title={words.text("hotline_title")}
          text={words.text(pair.my_role === "mentor" ? "hotline_mentor" : "hotline_mentee", { name: pair.partner.name })}
        >
          <button type="button" class="rm-button rm-button--quiet" onClick={() => store.plan()}>
            <span>{words.text("plan_session")}</span>
          </button>
        </NoticeView>
      )}
      {messages.length === 0 && <p class="rm-muted">{words.text("messages_empty")}</p>}
      {messages.length > 0 && (
        <ol class="rm-thread">
          {messages.map((message) => (
            <MessageRow key={`${message.client}-${message.clock}`} message={message} onAgenda={onAgenda} />
          ))}
        </ol>
      )}
      {!store.readOnly && <Composer messages={messages} />}
    </Section>
  );
}

function isTooMuch({ settings, pair, store }: Together, messages: readonly Message[]): boolean {
  if (!settings || !store.journey || store.readOnly) return false;
  const now = Date.now();
  const planned = nextSession(readSessions(store.journey.doc, store.whoOnJourney), now) !== null;
  return isHotline(messages, settings.hotline, { mine: pair.my_role, planned, now });
}

function summaryOf(messages: readonly Message[], words: TogetherWords, partner: string): string {
  const last = messages[messages.length - 1];
  if (!last) return words.text("messages_none");
  const name = last.by === "me" ? words.text("author_you") : partner;
  const text = last.text || last.link;
  return words.text("messages_last", { name, text: text.length > 60 ? `${text.slice(0, 59)}…` : text });
}
