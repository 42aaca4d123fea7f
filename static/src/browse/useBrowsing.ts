import { useEffect, useState } from "preact/hooks";
import type { BrowseAnswer, WishAnswer, WishedPartner } from "../contract/browsing";
import { useDesk } from "../program/desk";
import { useAction } from "../program/useAction";
import type { Ranking } from "./ranking";

export interface Question {
  text: string;
  skill: string;
  language: string;
}

export const ANYTHING: Question = { text: "", skill: "", language: "" };

export type Browsing = ReturnType<typeof useBrowsing>;

/** What was found and wished for, and how to look and to wish again. */
export function useBrowsing() {
  const { page, show } = useDesk();
  const [answer, setAnswer] = useState<BrowseAnswer | null>(null);
  const [asked, setAsked] = useState(ANYTHING);
  const [wishes, setWishes] = useState<WishedPartner[]>([]);
  const searching = useAction<BrowseAnswer>("browse", (found) => {
    setAnswer(found);
    setWishes(found.wishes);
  });
  const more = useAction<BrowseAnswer>("browse", (found) =>
    setAnswer((before) => before && { ...found, cards: [...before.cards, ...found.cards] }),
  );
  const wishing = useAction<WishAnswer>("wish", (saved) => {
    setWishes(saved.wishes);
    if (page.browse) show({ ...page, browse: { ...page.browse, wishes: saved.wishes.length } });
  });

  const search = async (question: Question) => {
    setAsked(question);
    await searching.run({ ...question, start: 0 });
  };
  const showMore = () => more.run({ ...asked, start: answer?.cards.length ?? 0 });
  const wish = (handles: Ranking) => wishing.run({ handles });
  useEffect(() => void search(ANYTHING), []);
  return { answer, wishes, searching, more, wishing, search, showMore, wish };
}
