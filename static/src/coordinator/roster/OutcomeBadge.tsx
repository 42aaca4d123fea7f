import type { ComponentChildren } from "preact";
import type { RosterOutcome } from "../../contract/roster";
import { Icon, type IconName } from "../../shared/Icon";
import { isProblem } from "./outcomes";

/** An outcome in shape, words and colour. */
export function OutcomeBadge({ outcome, children }: { outcome: RosterOutcome; children: ComponentChildren }) {
  const tone = toneOf(outcome);
  return (
    <span class={`rm-badge rm-badge--${tone}`}>
      <Icon name={SIGNS[tone]} />
      <span>{children}</span>
    </span>
  );
}

type Tone = "new" | "same" | "problem";

const SIGNS: Record<Tone, IconName> = { new: "check", same: "people", problem: "alert" };

function toneOf(outcome: RosterOutcome): Tone {
  if (isProblem(outcome)) return "problem";
  return outcome === "will_pair" || outcome === "will_restore" ? "new" : "same";
}
