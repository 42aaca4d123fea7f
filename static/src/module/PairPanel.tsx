import { useState } from "preact/hooks";
import type { Pair, Presence } from "../contract";
import { Avatar } from "../shared/Avatar";
import { CardView } from "../shared/CardView";
import { Icon } from "../shared/Icon";
import { useWords } from "../shared/words";
import { PresenceLine } from "./PresenceLine";
import { useId } from "../shared/use_id";

export interface PairPanelProps {
  pair: Pair;
  /** Null until the server has told. */
  presence: Presence | null;
}

/** Who the person is paired with, whether they are here, and their card on demand. */
export function PairPanel({ pair, presence }: PairPanelProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const cardId = useId();
  const { name, role, card, paused } = pair.partner;
  return (
    <div class="rm-pair">
      <div class="rm-pair__row">
        <Avatar name={name} role={role} />
        <div class="rm-pair__who">
          <p class="rm-pair__name"><bdi>{name}</bdi></p>
          <p class="rm-pair__facts">
            <span>{words.text(role === "mentor" ? "pair_your_mentor" : "pair_your_mentee")}</span>
            {presence && <PresenceLine presence={presence} />}
            {paused && pair.status === "active" && <span>{words.text("pair_paused")}</span>}
          </p>
        </div>
        <button
          type="button"
          class="rm-disclosure"
          aria-expanded={open}
          aria-controls={cardId}
          aria-label={words.text("pair_card_of", { name })}
          onClick={() => setOpen(!open)}
        >
          <span>{words.text("pair_card")}</span>
          <Icon name="chevron" />
        </button>
      </div>
      <div class="rm-pair__card" id={cardId} hidden={!open}>
        <CardView card={card} role={role} />
      </div>
    </div>
  );
}
