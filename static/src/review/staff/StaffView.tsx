import { useState } from "preact/hooks";
import type { StaffChanged, StaffDesk, StaffPair } from "../../contract/review";
import { Button } from "../../shared/Button";
import { useReviewWords, useSend } from "../desk";
import { Problem, Section } from "../Section";
import { StaffPairView } from "./StaffPairView";

/** All pairs of the module with their reviews, page by page; those that wait for staff first if asked. */
export function StaffView({ first }: { first: StaffDesk }) {
  const words = useReviewWords();
  const { busy, problem, send } = useSend();
  const [desk, setDesk] = useState(first);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const more = () =>
    void send<StaffDesk>("staff_reviews", { after: desk.after, words: false }, (next) =>
      setDesk({ ...next, pairs: [...desk.pairs, ...next.pairs], rubrics: { ...desk.rubrics, ...next.rubrics } }),
    );
  const changed = ({ pair, rubrics }: StaffChanged) =>
    setDesk((now) => ({
      ...now,
      pairs: now.pairs.map((one) => (one.pair === pair.pair ? pair : one)),
      rubrics: { ...now.rubrics, ...rubrics },
    }));
  const shown = onlyOpen ? desk.pairs.filter(needsStaff) : desk.pairs;
  return (
    <Section title={words.text("staff_title")}>
      <p class="rm-muted">{words.text("staff_intro")}</p>
      {desk.pairs.length === 0 && <p>{words.text("staff_none")}</p>}
      {desk.pairs.length > 0 && (
        <label class="rm-tick">
          <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
          <span>{words.text("staff_only_open")}</span>
        </label>
      )}
      {onlyOpen && shown.length === 0 && <p>{words.text("staff_all_well")}</p>}
      {shown.map((pair) => <StaffPairView key={pair.pair} pair={pair} desk={desk} onChanged={changed} />)}
      <Problem text={problem} />
      {desk.after !== null && (
        <div class="rm-actions"><Button busy={busy} onClick={more}>{words.text("staff_more")}</Button></div>
      )}
    </Section>
  );
}

export const needsStaff = (pair: StaffPair): boolean =>
  pair.staff_asked || pair.reviews.some(({ flags, hidden }) => flags.length > 0 && !hidden);
