import type { StateLine } from "../board/status";
import { Icon, type IconName } from "../shared/Icon";
import type { TextKey } from "../shared/keys";
import { useWords } from "../shared/words";
import { atRisk } from "./state_words";

/** How each state is shown in a word. */
export const SHOWN: Record<StateLine["kind"], { key: TextKey; icon: IconName; tone: "calm" | "good" | "care" | "bad" }> = {
  connecting: { key: "state_connecting", icon: "sync", tone: "calm" },
  current: { key: "state_current", icon: "check", tone: "calm" },
  saving: { key: "state_saving", icon: "sync", tone: "calm" },
  saved: { key: "state_saved", icon: "check", tone: "good" },
  read_only: { key: "state_read_only", icon: "lock", tone: "calm" },
  ended_unsaved: { key: "state_not_saved", icon: "alert", tone: "bad" },
  offline: { key: "state_offline", icon: "offline", tone: "care" },
  not_saved: { key: "state_not_saved", icon: "alert", tone: "care" },
  signed_out: { key: "state_signed_out", icon: "lock", tone: "care" },
  trouble: { key: "state_trouble", icon: "offline", tone: "care" },
};

/** The state line in a word or two, always in the same place. */
export function StatePill({ line }: { line: StateLine }) {
  const words = useWords();
  const { key, icon, tone } = SHOWN[line.kind];
  return (
    <p class={`rm-state rm-state--${atRisk(line) ? "bad" : tone}`} data-rm-state={line.kind}>
      <Icon name={icon} />
      {words.text(key)}
    </p>
  );
}
