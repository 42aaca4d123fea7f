import { useState } from "preact/hooks";
import type { ModulePage } from "../contract";
import { Panel } from "../shared/Panel";
import { NoView } from "./NoView";

/** The module's page. */
export function ModuleView({ page: first }: { page: ModulePage }) {
  const [page] = useState(first);
  return (
    <Panel title={page.display_name}>
      <NoView page={page} />
    </Panel>
  );
}
