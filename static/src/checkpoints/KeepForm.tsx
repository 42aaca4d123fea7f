import { useRef, useState } from "preact/hooks";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { useWords } from "../shared/words";
import { LONGEST_NAME } from "./store";

/** Keeps the notes as they are under a name. */
export function KeepForm({ onKeep }: { onKeep: (name: string) => Promise<boolean> }) {
  const words = useWords();
  const [name, setName] = useState("");
  const [error, setError] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    input.current?.focus();
    if (!name.trim()) return setError(words.text("checkpoint_name_missing"));
    setError("");
    if (await onKeep(name.trim())) setName("");
  };
  return (
    <form class="rm-checkpoints__form" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={words.text("checkpoint_name")} hint={words.text("checkpoint_name_hint")} error={error}>
        {(control) => (
          <input
            {...control}
            class="rm-input"
            ref={input}
            dir="auto"
            maxLength={LONGEST_NAME}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" kind="primary">{words.text("checkpoint_keep")}</Button>
    </form>
  );
}
