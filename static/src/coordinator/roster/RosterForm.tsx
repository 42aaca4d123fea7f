import { useRef } from "preact/hooks";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { MAX_ROWS } from "./bounds";
import { readCsv, UnreadableFile } from "./read_csv";
import type { RosterWork } from "./useRoster";
import { useId } from "../../shared/use_id";

/** Takes a roster: pasted, typed, or out of a file. */
export function RosterForm({ roster }: { roster: RosterWork }) {
  const words = useCoordinatorWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { csv, change, checking, preview } = roster;
  const submit = (event: Event) => {
    event.preventDefault();
    if (csv.trim() === "") field.current?.focus();
    preview();
  };
  return (
    <form class="rm-form" onSubmit={submit} noValidate>
      <Field label={words.text("roster_label")} hint={<Example />}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            class="rm-input rm-input--rows"
            rows={6}
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={csv}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </Field>
      <FilePicker onText={change} onProblem={checking.fail} />
      <ActionLine state={checking} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={checking.busy}>{words.text("roster_preview")}</Button>
      </div>
    </form>
  );
}

function Example() {
  const words = useCoordinatorWords();
  return (
    <>
      {words.text("roster_example_label")}
      <code class="rm-roster__example" dir="ltr">{words.text("roster_example_rows")}</code>
    </>
  );
}

interface FilePickerProps {
  onText: (csv: string) => void;
  onProblem: (problem: string) => void;
}

function FilePicker({ onText, onProblem }: FilePickerProps) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const hintId = useId();
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // the same file may be chosen again once it is corrected
    input.value = "";
    if (!file) return;
    try {
      onText(await readCsv(file));
      announce(words.text("roster_file_taken", { name: file.name }));
    } catch (error) {
      const long = error instanceof UnreadableFile && error.why === "long";
      onProblem(words.text(long ? "roster_long" : "roster_file_failed", { limit: MAX_ROWS }));
    }
  };
  return (
    <div class="rm-file">
      <label class="rm-button rm-button--quiet">
        <input
          type="file"
          class="rm-hidden"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby={hintId}
          onChange={(event) => void choose(event.currentTarget)}
        />
        <span>{words.text("roster_file")}</span>
      </label>
      <span class="rm-muted rm-small" id={hintId}>{words.text("roster_file_hint")}</span>
    </div>
  );
}
