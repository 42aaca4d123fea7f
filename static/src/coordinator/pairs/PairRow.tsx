import { useRef, useState } from "preact/hooks";
import type { MatchPerson, OverviewMember, OverviewPair, PairDecided } from "../../contract/matching";
import { Icon } from "../../shared/Icon";
import { useCoordinatorWords, type CoordinatorWords } from "../useCoordinatorWords";
import { PairDecisions } from "./PairDecisions";

export interface PairRowProps {
  pair: OverviewPair;
  people: readonly MatchPerson[];
  run: string;
  onDecided: (decided: PairDecided) => void;
  /** The row is no longer shown, and with it the focus would go. */
  onGone: () => void;
}

/** A pair, how it stands, and below it what can be decided once that is opened. */
export function PairRow({ pair, people, run, onDecided, onGone }: PairRowProps) {
  const words = useCoordinatorWords();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const after = () => {
    setOpen(false);
    if (toggle.current) toggle.current.focus();
    else onGone();
  };
  const two = { mentor: nameOf(pair.mentor, words), mentee: nameOf(pair.mentee, words) };
  return (
    <>
      <tr role="row">
        <Member label={words.text("role_mentor")} member={pair.mentor} />
        <Member label={words.text("role_mentee")} member={pair.mentee} />
        <td role="cell"><State pair={pair} /></td>
        <td role="cell">
          <button
            ref={toggle}
            type="button"
            class="rm-pairtool"
            aria-expanded={open}
            aria-label={words.text("pair_tools", two)}
            onClick={() => setOpen(!open)}
          >
            {words.text("pairs_decide")}
          </button>
        </td>
      </tr>
      {open && (
        <tr role="row" class="rm-table__below">
          <td role="cell" colSpan={4}>
            <ClosingAnswers pair={pair} two={two} />
            <PairDecisions pair={pair} two={two} people={people} run={run} onDecided={onDecided} after={after} />
          </td>
        </tr>
      )}
    </>
  );
}

function nameOf(member: OverviewMember, words: CoordinatorWords): string {
  return member.name || words.text("member_gone");
}

function Member({ label, member }: { label: string; member: OverviewMember }) {
  const words = useCoordinatorWords();
  return (
    <td role="cell" class="rm-table__login" data-label={label}>
      <span dir="auto">{nameOf(member, words)}</span>
      {member.login && member.login !== member.name && <span class="rm-muted rm-small" dir="auto"> {member.login}</span>}
    </td>
  );
}

function ClosingAnswers({ pair, two }: { pair: OverviewPair; two: { mentor: string; mentee: string } }) {
  const words = useCoordinatorWords();
  const said = (["mentor", "mentee"] as const).filter((role) => pair[role].closing);
  if (said.length === 0) return null;
  return (
    <section class="rm-closing-answers">
      <p class="rm-field__label">{words.text("closing_answers")}</p>
      {said.map((role) => (
        <div key={role}>
          <blockquote class="rm-closing-answers__said" dir="auto">{pair[role].closing}</blockquote>
          <p class="rm-muted rm-small"><bdi>{two[role]}</bdi></p>
        </div>
      ))}
    </section>
  );
}

const TONES = { active: "new", partner_gone: "problem", ended: "same" } as const;
const SIGNS = { active: "check", partner_gone: "alert", ended: "lock" } as const;

function State({ pair: { status, starts, ended_by, reason } }: { pair: OverviewPair }) {
  const words = useCoordinatorWords();
  return (
    <div class="rm-outcome">
      <span class={`rm-badge rm-badge--${TONES[status]}`}>
        <Icon name={SIGNS[status]} />
        <span>{words.text(`status_${status}`)}</span>
      </span>
      {starts && <span class="rm-outcome__message">{words.text("pair_starts", { date: dayText(starts, words) })}</span>}
      {status === "ended" && ended_by && <span class="rm-outcome__message">{words.text(`pair_ended_by_${ended_by}`)}</span>}
      {status === "ended" && reason && (
        <span class="rm-outcome__message" dir="auto">{words.text("ended_reason", { reason })}</span>
      )}
    </div>
  );
}

/** A day is the same day everywhere: read in UTC, written in UTC. */
function dayText(iso: string, words: CoordinatorWords): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
}
