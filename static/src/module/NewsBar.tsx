import type { NewsFacts, OpenBoard } from "../editor/index";
import { Button } from "../shared/Button";
import { useWords } from "../shared/words";

export interface NewsBarProps {
  board: OpenBoard;
  text: string;
  /** There is a place to lead to: a paragraph that went as a whole has none. */
  leads: boolean;
  onRead: () => void;
}

/** What to say of it; "" where nothing was done. */
export function useNewsText(news: NewsFacts | null, partner: string): string {
  const words = useWords();
  if (!news) return "";
  const wrote = news.wrote ? words.text("news_text", { name: partner }) : "";
  const removed = news.removed > 0 ? words.count("news_removed", news.removed) : "";
  return [wrote, removed].filter(Boolean).join(" ");
}

/** Tells what was done while the person was away, and leads there. */
export function NewsBar({ board, text, leads, onRead }: NewsBarProps) {
  const words = useWords();
  const read = () => {
    board.forgetNews();
    onRead();
  };
  return (
    <div class="rm-bar rm-bar--news">
      <p class="rm-bar__text">{text}</p>
      <div class="rm-bar__actions">
        {leads && <Button kind="primary" onClick={() => board.goToNews()}>{words.text("news_go")}</Button>}
        <Button onClick={read}>{words.text("news_done")}</Button>
      </div>
    </div>
  );
}
