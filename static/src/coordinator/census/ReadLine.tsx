import { ActionLine } from "../../program/ActionLine";
import { Button } from "../../shared/Button";
import { useCoordinatorWords } from "../useCoordinatorWords";
import type { Census } from "./useCensus";
import { usePublishing } from "./usePublishing";

/** What the last reading found and how old it is, once there is one. */
export function ReadLine({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  const { cards, problem, delay, busy, publish } = usePublishing(census);
  if (census.phase !== "done") return null;
  const { participants, total, at } = census;
  const time = at === null ? "" : new Intl.DateTimeFormat(words.locale, { timeStyle: "short" }).format(at);
  return (
    <div class="rm-readline">
      <p class="rm-muted">
        {words.text("census_done", { participants, total, time })}
        {cards !== null && ` ${words.count("directory_published", cards)}`}
      </p>
      <Button onClick={census.begin}>{words.text("census_again")}</Button>
      <ActionLine state={{ busy, problem, delay }} />
      {problem && <Button busy={busy} onClick={() => void publish()}>{words.text("try_again")}</Button>}
    </div>
  );
}
