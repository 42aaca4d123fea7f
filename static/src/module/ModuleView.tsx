import { useEffect, useState } from "preact/hooks";
import type { ModulePage } from "../contract";
import { acknowledge } from "../shared/acknowledge";
import { Panel } from "../shared/Panel";
import { BoardPage } from "./BoardPage";
import { NoBoard } from "./NoBoard";

/** The module's page: the pair's board, or why there is none. */
export function ModuleView({ page: first }: { page: ModulePage }) {
  const [page, setPage] = useState(first);
  const due = page.urls.acknowledge;
  // not only at first sight of the page: a pair may come into being while somebody waits for it
  useEffect(() => void acknowledge(due), [due]);
  return (
    <Panel title={page.display_name}>
      {page.view === "board" ? <BoardPage page={page} onPage={setPage} /> : <NoBoard page={page} onPage={setPage} />}
    </Panel>
  );
}
