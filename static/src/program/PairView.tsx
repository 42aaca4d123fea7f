import type { Pair, Role } from "../contract";
import { Avatar } from "../shared/Avatar";
import { CardView } from "../shared/CardView";
import { dayOf, isPast } from "../shared/day";
import { NoticeView } from "../shared/NoticeView";
import type { ProgramTextKey } from "./keys";
import { LeavePair } from "./LeavePair";
import { useProgramWords } from "./useProgramWords";

const NEXT: Record<Role, ProgramTextKey[]> = {
  mentor: ["next_notes", "next_ask", "next_hour"],
  mentee: ["next_notes", "next_question", "next_hour"],
};

/** One's partner, and what to do with each other. */
export function PairView({ pair, onLeft }: { pair: Pair; onLeft: (sentence: string) => void }) {
  const words = useProgramWords();
  const { name, role, card, paused } = pair.partner;
  return (
    <article class={`rm-partner rm-partner--${role}`}>
      <div class="rm-person">
        <Avatar name={name} role={role} />
        <p class="rm-person__name">
          <bdi>{name}</bdi>
          <span class="rm-person__role">{words.text(`partner_is_${role}`)}</span>
        </p>
      </div>
      {pair.starts && (
        <p>{words.text(isPast(pair.starts) ? "started_on" : "starts_on", { date: dayOf(pair.starts, words.locale) })}</p>
      )}
      <CardView card={card} role={role} />
      {paused && pair.status === "active" && <NoticeView text={words.text("partner_paused", { name })} />}
      {pair.status === "partner_gone"
        ? <NoticeView text={words.text("partner_gone", { name })} />
        : <NextSteps role={pair.my_role} name={name} />}
      <LeavePair pair={pair} onLeft={onLeft} />
    </article>
  );
}

function NextSteps({ role, name }: { role: Role; name: string }) {
  const words = useProgramWords();
  return (
    <div class="rm-next">
      <h5 class="rm-subheading">{words.text("next_title")}</h5>
      <ol class="rm-next__list">
        {NEXT[role].map((key) => <li key={key}>{words.text(key, { name })}</li>)}
      </ol>
    </div>
  );
}
