import { useEffect, useRef, useState } from "preact/hooks";
import { browserSurroundings } from "../board/browser";
import { leavingGuard } from "../board/leaving";
import { StateDetail } from "../module/StateDetail";
import { StatePill } from "../module/StatePill";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { NoticeView } from "../shared/NoticeView";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import { browserDrafts } from "./drafts";
import { Keeper, type KeeperState } from "./keeper";

export interface PrivateNotesProps {
  urls: { read: string; save: string };
  /** Names this person in this module to their own browser. */
  deviceKey: string;
}

const LONGEST = 20_000;

/** A person's notes to themselves. Plain text: they are nobody's to format for. */
export function PrivateNotesView({ urls, deviceKey }: PrivateNotesProps) {
  const words = useWords();
  const { keeper, state } = useKeeper(urls, deviceKey);
  if (!state || !keeper) return null;
  return (
    <div class="rm-private">
      <StateDetail line={state.line} onRetry={() => keeper.retry()} />
      {state.other !== null && <Conflict mine={state.text ?? ""} other={state.other} onChoose={(text) => keeper.choose(text)} />}
      <Field label={<span class="rm-hidden">{words.text("private_label")}</span>}>
        {(control) => (
          <textarea
            {...control}
            class="rm-input rm-private__text"
            dir="auto"
            rows={6}
            maxLength={LONGEST}
            placeholder={words.text("private_hint")}
            readOnly={state.text === null}
            value={state.text ?? ""}
            onInput={(event) => keeper.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <StatePill line={state.line} />
    </div>
  );
}

interface ConflictProps {
  mine: string;
  other: string;
  onChoose: (text: string) => void;
}

/** Both texts, and what may become of them. */
function Conflict({ mine, other, onChoose }: ConflictProps) {
  const words = useWords();
  return (
    <NoticeView tone="waiting" icon="alert" title={words.text("private_other_title")} text={words.text("private_other_text")} urgent>
      <blockquote class="rm-private__other" dir="auto">{other}</blockquote>
      <Button kind="primary" onClick={() => onChoose(`${other}\n\n${mine}`)}>{words.text("private_keep_both")}</Button>
      <Button onClick={() => onChoose(mine)}>{words.text("private_keep_this")}</Button>
      <Button onClick={() => onChoose(other)}>{words.text("private_keep_other")}</Button>
    </NoticeView>
  );
}

function useKeeper(urls: PrivateNotesProps["urls"], deviceKey: string) {
  const [state, setState] = useState<KeeperState | null>(null);
  const keeper = useRef<Keeper | null>(null);
  useEffect(() => {
    const opened = new Keeper({
      urls,
      post,
      drafts: browserDrafts(deviceKey),
      around: browserSurroundings(`reverse-mentor:private:${deviceKey}`),
      onState: setState,
      onRisk: leavingGuard(),
    });
    keeper.current = opened;
    void opened.read();
    return () => opened.close();
  }, [urls.read, deviceKey]);
  return { keeper: keeper.current, state };
}
