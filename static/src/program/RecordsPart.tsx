import { useMemo, useState } from "preact/hooks";
import type { Records } from "../contract/records";
import type { RecordsProps } from "../records";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { usePart } from "../shared/use_part";
import { makeWords } from "../shared/words";
import { useDesk } from "./desk";

/** What a participant looks back on, and what is held of them: asked for by whoever opens it. */
export function RecordsPart({ records }: { records: Records }) {
  const { pairs } = useDesk().page;
  return (
    <div class="rm-records">
      {pairs.length > 0 && <Aside view="recap" records={records} />}
      <Aside view="data" records={records} />
    </div>
  );
}

function Aside({ view, records }: { view: RecordsProps["view"]; records: Records }) {
  const { strings, locale } = useDesk().page;
  const words = useMemo(() => makeWords({ ...strings, ...records.strings }, locale), []);
  const [opened, setOpened] = useState(false);
  return (
    <details class="rm-details rm-details--aside" onToggle={() => setOpened(true)}>
      <summary>{words.text(`${view}_title`)}</summary>
      {opened && <Opened view={view} records={records} words={words} />}
    </details>
  );
}

function Opened(props: Omit<RecordsProps, "desk">) {
  const { words } = props;
  const desk = useDesk();
  const { host, phase, again } = usePart<RecordsProps>(props.records.urls.part, { ...props, desk });
  return (
    <div aria-busy={phase === "loading"}>
      {phase === "loading" && <p class="rm-muted" role="status">{words.text("recap_loading")}</p>}
      {phase === "failed" && (
        <NoticeView tone="problem" text={words.text("recap_failed")} urgent>
          <Button kind="primary" onClick={again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      <div ref={host} hidden={phase !== "ready"} />
    </div>
  );
}
