import type { Pair } from "../contract";
import { useProgramWords } from "./useProgramWords";

/** The pairs that have ended, kept in sight but quiet. */
export function EndedPairs({ pairs }: { pairs: Pair[] }) {
  const words = useProgramWords();
  const ended = pairs.filter((pair) => pair.status === "ended");
  if (ended.length === 0) return null;
  return (
    <div class="rm-ended">
      <h5 class="rm-subheading">{words.text("ended_title")}</h5>
      <ul class="rm-ended__list">
        {ended.map((pair) => (
          <li key={pair.id}>
            <span class="rm-ended__name" dir="auto">{pair.partner.name}</span>
            {" · "}
            {words.text(`ended_by_${pair.ended_by ?? "nobody"}`)}
            {pair.reason && (
              <p class="rm-ended__reason">{words.text("ended_reason", { reason: pair.reason })}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
