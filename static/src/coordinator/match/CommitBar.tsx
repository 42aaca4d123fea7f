import { useState } from "preact/hooks";
import type { MatchingCommitted } from "../../contract/matching";
import { ActionLine } from "../../program/ActionLine";
import { Button } from "../../shared/Button";
import { Confirm } from "../../shared/Confirm";
import { NoticeView } from "../../shared/NoticeView";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { personOf, useBench } from "./bench";
import { same, coupleOf } from "./draft";
import type { Matching } from "./useMatch";

/** Makes all pairs of the draft in one step, or says what stands in the way. */
export function CommitBar({ matching }: { matching: Matching }) {
  const words = useCoordinatorWords();
  const { draft } = useBench();
  const [asking, setAsking] = useState(false);
  const { committing, committed, conflict, compare, proposing } = matching;
  const n = draft.pairs.length;
  const confirm = () => {
    setAsking(false);
    void matching.commit();
  };
  return (
    <>
      <ActionLine state={committing} />
      {conflict && (
        <div class="rm-actions">
          <Button kind="primary" busy={proposing.busy} onClick={compare}>{words.text("match_compare")}</Button>
        </div>
      )}
      {committed && committed.refused.length > 0 && <InTheWay committed={committed} />}
      {asking ? (
        <Confirm
          question={words.count("match_commit_question", n)}
          detail={words.text("match_commit_detail")}
          confirmLabel={words.count("commit_pairs", n)}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      ) : (
        n > 0 && (
          <div class="rm-actions">
            <Button kind="primary" busy={committing.busy} onClick={() => setAsking(true)}>
              {words.count("commit_pairs", n)}
            </Button>
          </div>
        )
      )}
    </>
  );
}

/** The pairs that can't be made: nothing was, until they are out of the way. */
export function InTheWay({ committed: { refused } }: { committed: Pick<MatchingCommitted, "refused"> }) {
  const words = useCoordinatorWords();
  const { draft, people, edit } = useBench();
  const drop = () => {
    const pairs = draft.pairs.filter((pair) =>
      !refused.some(({ mentor, mentee }) => same([mentor, mentee], coupleOf(pair))),
    );
    edit({ ...draft, pairs }, words.count("match_dropped", draft.pairs.length - pairs.length));
  };
  const standing = refused.some(({ mentor, mentee }) => draft.pairs.some((pair) => same([mentor, mentee], coupleOf(pair))));
  return (
    <NoticeView tone="problem" title={words.count("refused_pairs", refused.length)} text={words.text("refused_hint")} urgent>
      <ul class="rm-plainlist">
        {refused.slice(0, SHOWN).map(({ mentor, mentee, message }) => (
          <li key={`${mentor} ${mentee}`}>
            <strong dir="auto">
              {words.text("pair_of", { mentor: personOf(people, mentor).name, mentee: personOf(people, mentee).name })}
            </strong>{" "}
            {message}
          </li>
        ))}
      </ul>
      {standing && <Button onClick={drop}>{words.text("refused_drop")}</Button>}
    </NoticeView>
  );
}

const SHOWN = 20;
