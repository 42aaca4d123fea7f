import { useMemo } from "preact/hooks";
import type { Coordinator } from "../contract/coordinator";
import type { CoordinatorProps } from "../coordinator";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { usePart } from "../shared/use_part";
import { makeWords } from "../shared/words";
import { useDesk } from "./desk";
import { useProgramWords } from "./useProgramWords";

/** The coordinator's desk: a script of its own, which no participant has to wait for. */
export function CoordinatorPart({ coordinator }: { coordinator: Coordinator }) {
  const words = useProgramWords();
  const desk = useDesk();
  const { strings, locale } = desk.page;
  const own = useMemo(() => makeWords({ ...strings, ...coordinator.strings }, locale), []);
  const { host, phase, again } = usePart<CoordinatorProps>(coordinator.urls.part, { desk, words: own });
  return (
    <div aria-busy={phase === "loading"}>
      {phase === "loading" && <p class="rm-muted" role="status">{words.text("desk_loading")}</p>}
      {phase === "failed" && (
        <NoticeView tone="problem" title={words.text("desk_failed_title")} text={words.text("desk_failed_text")} urgent>
          <Button kind="primary" onClick={again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      <div ref={host} hidden={phase !== "ready"} />
    </div>
  );
}
