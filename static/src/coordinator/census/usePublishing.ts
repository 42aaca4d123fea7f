import { useEffect, useState } from "preact/hooks";
import type { DirectoryPublished } from "../../contract/matching";
import { useAction } from "../../program/useAction";
import type { Census } from "./useCensus";

/** Lets the other side browse the cards of those who agreed, as each reading has just found them. */
export function usePublishing({ phase, run, fresh }: Census) {
  const [cards, setCards] = useState<number | null>(null);
  const publishing = useAction<DirectoryPublished>("publish_directory", (published) => setCards(published.cards));
  const publish = () => publishing.run({ run });
  useEffect(() => {
    if (phase === "done" && fresh) void publish();
    else if (phase === "reading") setCards(null);
  }, [phase, run, fresh]);
  return { ...publishing, cards, publish };
}
