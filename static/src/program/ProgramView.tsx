import type { ProgramPage } from "../contract";
import { NoticeView } from "../shared/NoticeView";
import { Panel } from "../shared/Panel";

/** The program's page. */
export function ProgramView({ page }: { page: ProgramPage }) {
  return (
    <Panel title={page.display_name}>
      {page.notice && <NoticeView title={page.notice.title} text={page.notice.text} />}
    </Panel>
  );
}
