import type { ProgramPage } from "../contract";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { Panel } from "../shared/Panel";
import type { Coordinator } from "../contract/coordinator";
import { DeskContext, useDesk } from "./desk";
import { OnDemand } from "./OnDemand";
import { ParticipantView } from "./ParticipantView";
import { RecordsPart } from "./RecordsPart";
import { sampleOf } from "./sample";
import { useProgramPage } from "./useProgramPage";
import { useProgramWords } from "./useProgramWords";

/** The program's page: for a coordinator the roster first, for a participant the way to a pair. */
export function ProgramView({ page: first }: { page: ProgramPage }) {
  const words = useProgramWords();
  const { desk, spoken } = useProgramPage(first.sample ? sampleOf(first, words) : first);
  return (
    <DeskContext.Provider value={desk}>
      <Panel title={desk.page.display_name}>
        <div class="rm-program">
          <Notice />
          {desk.page.coordinator && <CoordinatorPart coordinator={desk.page.coordinator} />}
          <Participation />
          {desk.page.records && <RecordsPart records={desk.page.records} />}
        </div>
        <div class="rm-hidden" role="status">{spoken}</div>
      </Panel>
    </DeskContext.Provider>
  );
}

function CoordinatorPart({ coordinator }: { coordinator: Coordinator }) {
  const { urls, strings } = coordinator;
  return <OnDemand url={urls.part} strings={strings} loading="desk_loading" failed="desk_failed_title" />;
}

/** What there is to tell. Where that is all, the next step is to come back to a fresh page. */
function Notice() {
  const words = useProgramWords();
  const { notice, view } = useDesk().page;
  if (!notice) return null;
  const mayPass = view === "signed_out" || view === "not_enrolled" || view === "unsupported";
  return (
    <NoticeView title={notice.title} text={notice.text}>
      {mayPass && <Button onClick={() => location.reload()}>{words.text("reload")}</Button>}
    </NoticeView>
  );
}

function Participation() {
  const words = useProgramWords();
  const { page } = useDesk();
  if (page.sample) return <Sample />;
  if (page.view !== "participant") return null;
  if (!page.coordinator || page.me.role || page.pairs.length > 0) return <ParticipantView />;
  return (
    <details class="rm-details rm-details--aside">
      <summary>{words.text("take_part")}</summary>
      <ParticipantView />
    </details>
  );
}

/** A disabled field set disables every control in it, and leaves everything readable. */
function Sample() {
  const words = useProgramWords();
  return (
    <fieldset class="rm-plain" disabled>
      <legend class="rm-muted">{words.text("sample_explained")}</legend>
      <ParticipantView />
    </fieldset>
  );
}
