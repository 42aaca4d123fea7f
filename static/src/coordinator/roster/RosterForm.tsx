import { useRef } from "preact/hooks";
import { ActionLine } from "../../program/ActionLine";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { FilePicker } from "./FilePicker";
import { useDrop } from "./useDrop";
import { useFile } from "./useFile";
import type { RosterWork } from "./useRoster";

/** Takes a roster: pasted, typed, or out of a file. */
export function RosterForm({ roster }: { roster: RosterWork }) {
  const words = useCoordinatorWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { csv, change, checking, preview } = roster;
  const { take, doubt } = useFile(change, checking.fail);
  const { over, ...drop } = useDrop((file) => void take(file));
  const submit = (event: Event) => {
    event.preventDefault();
    if (csv.trim() === "") field.current?.focus();
    preview();
  };
  return (
    <form class={over ? "rm-form rm-form--over" : "rm-form"} onSubmit={submit} noValidate {...drop}>
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
      <FilePicker onFile={(file) => void take(file)} doubt={csv === "" ? "" : doubt} />
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
