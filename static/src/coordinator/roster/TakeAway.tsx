import { useState } from "preact/hooks";
import type { RosterExport } from "../../contract/roster";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import { useAction } from "../../program/useAction";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { isRequestFailure } from "../../shared/request";
import type { Census } from "../census/useCensus";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { download, fileName } from "./download";
import { separatorHere, type Separator } from "./separator";

/** Takes pairs and participants away as files that Excel opens; that of the pairs restores them. */
export function TakeAway({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  const [separator, setSeparator] = useState<Separator>(separatorHere);
  const pairs = useTaking("export_pairs", words.text("export_pairs_name"), census);
  const participants = useTaking("export_participants", words.text("export_participants_name"), census);
  const read = census.phase === "done";
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
      <ActionLine state={pairs} />
      <ActionLine state={participants} />
      <div class="rm-actions">
        <Button busy={pairs.busy} onClick={() => void pairs.run({ separator })}>{words.text("export_pairs")}</Button>
        {read && (
          <Button busy={participants.busy} onClick={() => void participants.run({ run: census.run, separator })}>
            {words.text("export_participants")}
          </Button>
        )}
      </div>
      {!read && <p class="rm-muted rm-small">{words.text("export_unread")}</p>}
    </div>
  );
}

function useTaking(action: "export_pairs" | "export_participants", name: string, census: Census) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const take = ({ csv }: RosterExport) => {
    download(csv, fileName(name, new Date()));
    announce(words.text("export_taken"));
  };
  return useAction<RosterExport>(action, take, (failure) => {
    if (isRequestFailure(failure) && failure.code === "census_incomplete") census.goOn();
  });
}
