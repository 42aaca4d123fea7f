import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReviewDesk, StaffDesk } from "../contract/review";
import { NoticeView } from "../shared/NoticeView";
import { Button } from "../shared/Button";
import { failureText } from "../shared/failure";
import { post } from "../shared/request";
import { makeWords, useWords, WordsContext, type Words } from "../shared/words";
import { PlaceContext, type Place } from "./desk";
import { DeskView } from "./DeskView";
import { StaffView } from "./staff/StaffView";

export interface ReviewPart extends Place {
  /** The words of the page around, until the part's own are there. */
  words: Words;
}

/** Draws the feedback part into the host; returns what takes it away. */
export function mount(host: HTMLElement, { words, ...place }: ReviewPart): () => void {
  const { feedback, staff } = place.entry;
  render(
    <WordsContext.Provider value={words}>
      <PlaceContext.Provider value={place}>
        <div class="rm-review">
          {feedback && (
            <Opened<ReviewDesk> url={place.entry.urls.review_desk} body={{ pair: place.pair, words: true }}>
              {(desk) => <DeskView first={desk} />}
            </Opened>
          )}
          {staff && (
            <Opened<StaffDesk> url={place.entry.urls.staff_reviews} body={{ after: 0, words: true }}>
              {(desk) => <StaffView first={desk} />}
            </Opened>
          )}
        </div>
      </PlaceContext.Provider>
    </WordsContext.Provider>,
    host,
  );
  return () => render(null, host);
}

interface OpenedProps<Answer> {
  url: string;
  body: object;
  children: (answer: Answer) => preact.ComponentChildren;
}

/** Fetches what a view starts from, with its words. */
function Opened<Answer extends Pick<ReviewDesk, "strings">>({ url, body, children }: OpenedProps<Answer>) {
  const around = useWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState("");
  const open = () => {
    setProblem("");
    post<Answer>(url, body).then(setAnswer, (failure: unknown) => setProblem(failureText(failure, around)));
  };
  useEffect(open, [url]);
  if (problem) {
    return (
      <NoticeView tone="problem" text={problem} urgent>
        <Button onClick={open}>{around.text("try_again")}</Button>
      </NoticeView>
    );
  }
  if (!answer) return <p class="rm-muted" role="status">…</p>;
  const words = makeWords(answer.strings ?? {}, around.locale);
  return <WordsContext.Provider value={words}>{children(answer)}</WordsContext.Provider>;
}
