import { useEffect, useRef } from "preact/hooks";
import { BrowsePart } from "./BrowsePart";
import { useDesk } from "./desk";
import { EndedPairs } from "./EndedPairs";
import { NamePartner } from "./NamePartner";
import { PairView } from "./PairView";
import { PauseLine } from "./PauseLine";
import { Later, Step } from "./Step";
import { standing, type StepState } from "./steps";
import { useProgramWords } from "./useProgramWords";
import { WaitingForPartner } from "./WaitingForPartner";

/** Naming each other, waiting, being a pair, and the pairs that were. */
export function PartnerStep({ state }: { state: StepState }) {
  const words = useProgramWords();
  const { page, announce } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const pairs = standing(page.pairs);
  useWelcome(heading);
  const tell = (sentence: string) => {
    heading.current?.focus();
    announce(sentence);
  };
  return (
    <Step title={words.text("partner_title")} state={state} headingRef={heading}>
      <div class="rm-stack">
        {pairs.map((pair) => <PairView key={pair.id} pair={pair} onLeft={tell} />)}
        <NextPartner paired={pairs.length > 0} tell={tell} />
        {page.browse && <BrowsePart browse={page.browse} />}
        {page.me.card && <PauseLine />}
        <EndedPairs pairs={page.pairs} />
      </div>
    </Step>
  );
}

/** The way to a pair: what it takes, the naming, or the wait. */
function NextPartner({ paired, tell }: { paired: boolean; tell: (sentence: string) => void }) {
  const words = useProgramWords();
  const { naming, can_name: canName, me } = useDesk().page;
  if (naming) return <WaitingForPartner login={naming.login} onWithdrawn={tell} />;
  if (!canName) return paired ? null : <p>{words.text("partner_made_for_you")}</p>;
  if (me.card && me.charter_accepted) return <NamePartner another={paired} onNamed={tell} />;
  return paired ? null : <Later>{words.text("partner_later")}</Later>;
}

/**
 * A new pair is told, however it came about. If the focus stood on something that went away with the wait,
 * it comes back here.
 */
function useWelcome(heading: { current: HTMLHeadingElement | null }): void {
  const words = useProgramWords();
  const { page, announce } = useDesk();
  const known = useRef(new Set(page.pairs.map(({ id }) => id)));
  useEffect(() => {
    const fresh = standing(page.pairs).find(({ id }) => !known.current.has(id));
    for (const { id } of page.pairs) known.current.add(id);
    if (!fresh) return;
    announce(words.text("announce_paired", { name: fresh.partner.name }));
    if (document.activeElement === document.body) heading.current?.focus();
  }, [page.pairs]);
}
