import { useState } from "preact/hooks";
import type { Role } from "../contract";
import { CardStep } from "./CardStep";
import { CharterStep } from "./CharterStep";
import { Closing } from "./Closing";
import { useDesk } from "./desk";
import { PartnerStep } from "./PartnerStep";
import { RoleStep } from "./RoleStep";
import { Stepper } from "./Stepper";
import { mayChangeRole, roleOf, standing, stepsOf } from "./steps";

/** What is open on the page but not saved. */
interface Opened {
  role: Role | null;
  choosing: boolean;
  editing: boolean;
}

const NOTHING_OPEN: Opened = { role: null, choosing: false, editing: false };

/**
 * A participant's way to a pair, in its order; who comes back to a partner, or to the wait for one, finds that
 * first. The order stays as long as the page does: nothing jumps. A role is saved together with its card.
 */
export function ParticipantView() {
  const { page } = useDesk();
  const [opened, setOpened] = useState(NOTHING_OPEN);
  const [partnerFirst] = useState(() => page.naming !== null || standing(page.pairs).length > 0);
  // a charter that has changed comes before all that rests on it
  const [charterFirst] = useState(() => partnerFirst && page.me.charter_at !== null && !page.me.charter_accepted);
  const close = () => setOpened(NOTHING_OPEN);
  const saved = roleOf(page);
  const role = opened.role ?? saved;
  const steps = stepsOf(page, role);
  return (
    <div class="rm-way">
      <Stepper steps={steps} />
      {page.closing && <Closing closing={page.closing} />}
      {charterFirst && <CharterStep state={steps.charter} />}
      {partnerFirst && <PartnerStep state={steps.partner} />}
      <RoleStep
        state={steps.role}
        role={role}
        choosing={saved === null || opened.choosing}
        mayChange={mayChangeRole(page)}
        onOpen={() => setOpened({ ...opened, choosing: true })}
        onCancel={saved && close}
        onChoose={(chosen) => setOpened({ ...opened, role: chosen })}
      />
      <CardStep
        state={steps.card}
        role={role}
        editing={opened.editing || !page.me.card || role !== page.me.role}
        onEdit={() => setOpened({ ...opened, editing: true })}
        onClose={close}
      />
      {!charterFirst && <CharterStep state={steps.charter} />}
      {!partnerFirst && <PartnerStep state={steps.partner} />}
    </div>
  );
}
