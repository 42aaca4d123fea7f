import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../shared/Icon";
import { isProblem, type Outcome } from "./outcomes";

/** An outcome in shape, words and colour. */
export function OutcomeBadge({ outcome, children }: { outcome: Outcome; children: ComponentChildren }) {
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

function toneOf(outcome: Outcome): Tone {
  if (isProblem(outcome)) return "problem";
  return outcome === "will_pair" ? "new" : "same";
}
