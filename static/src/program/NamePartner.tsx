import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { ActionLine } from "./ActionLine";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

export interface NamePartnerProps {
  /** True for someone who has a partner and may have several. */
  another: boolean;
  onNamed: (sentence: string) => void;
}

/** Names one's partner by their login: both have to. */
export function NamePartner({ another, onNamed }: NamePartnerProps) {
  const words = useProgramWords();
  const naming = usePageAction("name_partner");
  const [login, setLogin] = useState("");
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const key = loginProblem(login);
    setError(key ? words.text(key) : "");
    if (key) field.current?.focus();
    else if (await naming.run({ login: login.trim() })) {
      onNamed(words.text("announce_named", { login: login.trim() }));
    }
  };
  return (
    <form class="rm-form" onSubmit={submit} noValidate>
      {another && <h5 class="rm-subheading">{words.text("partner_another")}</h5>}
      <p>{words.text("partner_intro")}</p>
      <LoginField fieldRef={field} login={login} error={error} onChange={setLogin} />
      <ActionLine state={naming} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={naming.busy}>{words.text("partner_name_them")}</Button>
      </div>
      {!another && <p class="rm-muted rm-small">{words.text("partner_or_wait")}</p>}
    </form>
  );
}

interface LoginFieldProps {
  fieldRef: RefObject<HTMLInputElement | null>;
  login: string;
  error: string;
  onChange: (login: string) => void;
}

function LoginField({ fieldRef, login, error, onChange }: LoginFieldProps) {
  const words = useProgramWords();
  return (
    <Field label={words.text("partner_login")} hint={words.text("partner_login_hint")} error={error}>
      {(control) => (
        <input
          {...control}
          ref={fieldRef}
          class="rm-input rm-input--login"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          value={login}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What the server would refuse before it looks at anything. */
export function loginProblem(login: string): "partner_login_missing" | "partner_login_spaces" | null {
  if (login.trim() === "") return "partner_login_missing";
  return /\s/.test(login.trim()) ? "partner_login_spaces" : null;
}
