import { useLayoutEffect, useRef } from "preact/hooks";
import type { Role } from "../contract";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import { Step } from "./Step";
import type { StepState } from "./steps";
import { useProgramWords } from "./useProgramWords";
import { useId } from "../shared/use_id";

const ROLES = ["mentor", "mentee"] as const;

export interface RoleStepProps {
  state: StepState;
  role: Role | null;
  /** True while the choice is open. */
  choosing: boolean;
  /** False while a pair rests on the role. */
  mayChange: boolean;
  /** Closes a choice that was opened again; null when there is nothing to go back to. */
  onCancel: (() => void) | null;
  onOpen: () => void;
  onChoose: (role: Role) => void;
}

/** Which side of the pair one is on. */
export function RoleStep({ state, role, choosing, mayChange, onCancel, onOpen, onChoose }: RoleStepProps) {
  const words = useProgramWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const cancel = () => {
    onCancel?.();
    heading.current?.focus();
  };
  return (
    <Step title={words.text("role_title")} state={state} headingRef={heading}>
      {choosing || !role ? (
        <>
          <RoleChoice role={role} takesFocus={onCancel !== null} onChoose={onChoose} />
          <p class="rm-muted rm-small">{words.text("role_saved_with_card")}</p>
          {onCancel && <div class="rm-actions"><Button onClick={cancel}>{words.text("cancel")}</Button></div>}
        </>
      ) : (
        <div class="rm-line">
          <p>{words.text(`role_you_are_${role}`)}</p>
          {mayChange
            ? <Button onClick={onOpen}>{words.text("role_change")}</Button>
            : <p class="rm-muted rm-small">{words.text("role_fixed")}</p>}
        </div>
      )}
    </Step>
  );
}

interface RoleChoiceProps {
  role: Role | null;
  /** True when it opens on demand: whoever opened it goes on from here. */
  takesFocus: boolean;
  onChoose: (role: Role) => void;
}

function RoleChoice({ role, takesFocus, onChoose }: RoleChoiceProps) {
  const words = useProgramWords();
  const group = useId();
  const chosen = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) chosen.current?.focus();
  }, [takesFocus]);
  return (
    <fieldset class="rm-plain">
      <legend class="rm-field__label">{words.text("role_question")}</legend>
      <div class="rm-roles">
        {ROLES.map((side) => (
          <label key={side} class={`rm-role rm-role--${side}`}>
            <input
              type="radio"
              name={group}
              value={side}
              checked={side === role}
              ref={side === role ? chosen : null}
              onChange={() => onChoose(side)}
            />
            <span class="rm-role__sign" aria-hidden="true"><Icon name="check" /></span>
            <span class="rm-role__name">{words.text(`role_${side}`)}</span>
            <span class="rm-role__says">{words.text(`role_${side}_says`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
