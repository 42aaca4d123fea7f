import { useRef } from "preact/hooks";
import type { Card, Role } from "../contract";
import { Avatar } from "../shared/Avatar";
import { Button } from "../shared/Button";
import { CardView } from "../shared/CardView";
import { CardForm } from "./CardForm";
import { useDesk } from "./desk";
import { Later, Step } from "./Step";
import type { StepState } from "./steps";
import { useProgramWords } from "./useProgramWords";

export interface CardStepProps {
  state: StepState;
  role: Role | null;
  editing: boolean;
  onEdit: () => void;
  /** Called when the card is saved, or left as it was. */
  onClose: () => void;
}

/** What one's partner will know before they meet. */
export function CardStep({ state, role, editing, onEdit, onClose }: CardStepProps) {
  const words = useProgramWords();
  const { page, announce } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const card = page.me.card;
  const close = () => {
    onClose();
    heading.current?.focus();
  };
  const saved = () => {
    close();
    announce(words.text("card_saved"));
  };
  return (
    <Step title={words.text("card_title")} state={state} headingRef={heading}>
      {!role && <Later>{words.text("card_later")}</Later>}
      {role && editing && (
        <>
          <p>{words.text("card_intro")}</p>
          <CardForm role={role} onSaved={saved} onCancel={card && close} />
        </>
      )}
      {role && card && !editing && <SavedCard card={card} role={role} onEdit={onEdit} />}
    </Step>
  );
}

function SavedCard({ card, role, onEdit }: { card: Card; role: Role; onEdit: () => void }) {
  const words = useProgramWords();
  return (
    <div class="rm-saved-card">
      <div class="rm-person">
        <Avatar name={card.name} role={role} />
        <p class="rm-person__name"><bdi>{card.name}</bdi></p>
        <Button onClick={onEdit}>{words.text("card_edit")}</Button>
      </div>
      <CardView card={card} role={role} />
    </div>
  );
}
