import type { Strings } from "../contract";
import { useMemo } from "preact/hooks";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { usePart } from "../shared/use_part";
import { makeWords, type Words } from "../shared/words";
import { useDesk, type Desk } from "./desk";
import type { ProgramTextKey } from "./keys";
import { useProgramWords } from "./useProgramWords";

export interface OnDemandProps {
  /** The address of the part's script. */
  url: string;
  /** The words only the part needs. */
  strings: Strings;
  loading: ProgramTextKey;
  failed: ProgramTextKey;
}

/** What every part of this page gets: the desk of the page around it, and the words of both. */
export interface PartProps<PartWords = Words<string, string>> {
  desk: Desk;
  words: PartWords;
}

/** A part of the page with a script of its own, which nobody else has to wait for. */
export function OnDemand({ url, strings, loading, failed }: OnDemandProps) {
  const words = useProgramWords();
  const desk = useDesk();
  const { page } = desk;
  const own = useMemo(() => makeWords({ ...page.strings, ...strings }, page.locale), []);
  const { host, phase, again } = usePart<PartProps>(url, { desk, words: own });
  return (
    <div aria-busy={phase === "loading"}>
      {phase === "loading" && <p class="rm-muted" role="status">{words.text(loading)}</p>}
      {phase === "failed" && (
        <NoticeView tone="problem" title={words.text(failed)} text={words.text("part_failed_text")} urgent>
          <Button kind="primary" onClick={again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      <div ref={host} hidden={phase !== "ready"} />
    </div>
  );
}
