import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { OpenBoard } from "../editor/index";
import { Button } from "../shared/Button";
import { useWords } from "../shared/words";
import { useId } from "../shared/use_id";

export interface LinkFormProps {
  board: OpenBoard;
  /** The link at the cursor, if there is one. */
  address: string | null;
  onClose: () => void;
}

/** Asks for a link's address, in the flow below the tools. */
export function LinkForm({ board, address, onClose }: LinkFormProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (board.link(input.current?.value ?? "")) onClose();
    else setRefused(true);
  };
  const remove = () => {
    board.unlink();
    onClose();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <form class="rm-link" onSubmit={submit} onKeyDown={escape} noValidate>
      <AddressField input={input} address={address ?? ""} refused={refused} />
      <div class="rm-actions">
        <Button type="submit" kind="primary">{words.text("link_apply")}</Button>
        {address !== null && <Button onClick={() => board.followLink(address)}>{words.text("link_open")}</Button>}
        {address !== null && <Button onClick={remove}>{words.text("link_remove")}</Button>}
        <Button onClick={onClose}>{words.text("cancel")}</Button>
      </div>
    </form>
  );
}

interface AddressFieldProps {
  input: RefObject<HTMLInputElement | null>;
  address: string;
  refused: boolean;
}

function AddressField({ input, address, refused }: AddressFieldProps) {
  const words = useWords();
  const inputId = useId();
  const errorId = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <div class="rm-field">
      <label class="rm-field__label" for={inputId}>{words.text("link_address")}</label>
      <input
        class="rm-input"
        id={inputId}
        ref={input}
        type="url"
        dir="ltr"
        defaultValue={address}
        aria-invalid={refused}
        aria-describedby={refused ? errorId : undefined}
      />
      {refused && <p class="rm-field__error" id={errorId} role="alert">{words.text("link_refused")}</p>}
    </div>
  );
}
