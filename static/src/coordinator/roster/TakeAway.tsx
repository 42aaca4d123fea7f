import { useState } from "preact/hooks";
import type { RosterExport } from "../../contract/roster";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import { useAction } from "../../program/useAction";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { download, fileName } from "./download";
import { separatorHere, type Separator } from "./separator";

/** Takes all pairs away as a file that Excel opens and that restores them. */
export function TakeAway() {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const [separator, setSeparator] = useState<Separator>(separatorHere);
  const taking = useAction<RosterExport>("export_pairs", ({ csv }) => {
    download(csv, fileName(words.text("export_pairs_name"), new Date()));
    announce(words.text("export_taken"));
  });
  return (
    <div class="rm-desk__part">
      <h5 class="rm-subheading">{words.text("export_title")}</h5>
      <p class="rm-muted">{words.text("export_intro")}</p>
      <Field label={words.text("export_separator")}>
        {(control) => (
          <select
            {...control}
            class="rm-input rm-input--choice"
            value={separator}
            onChange={(event) => setSeparator(event.currentTarget.value as Separator)}
          >
            <option value=";">{words.text("separator_semicolon")}</option>
            <option value=",">{words.text("separator_comma")}</option>
          </select>
        )}
      </Field>
      <ActionLine state={taking} />
      <div class="rm-actions">
        <Button busy={taking.busy} onClick={() => void taking.run({ separator })}>{words.text("export_pairs")}</Button>
      </div>
    </div>
  );
}
