import { render } from "preact";
import { DeskContext, type Desk } from "../program/desk";
import { problemText } from "../program/problems";
import { WordsContext } from "../shared/words";
import { CoordinatorDesk } from "./CoordinatorDesk";
import { COORDINATOR_SENTENCES } from "./problems";
import { MAX_ROWS } from "./roster/bounds";
import type { CoordinatorWords } from "./useCoordinatorWords";

export interface CoordinatorProps {
  /** The desk of the page around: its page, and the one queue that all requests go through. */
  desk: Desk;
  words: CoordinatorWords;
}

/** Draws the coordinator's desk into `host`, or anew; returns what takes it away. */
export function mount(host: HTMLElement, { desk, words }: CoordinatorProps): () => void {
  const { coordinator } = desk.page;
  const explain: Desk["explain"] = (action, failure) =>
    problemText(COORDINATOR_SENTENCES, action, failure, words, { limit: MAX_ROWS });
  render(
    <WordsContext.Provider value={words}>
      <DeskContext.Provider value={{ ...desk, explain }}>
        {coordinator && <CoordinatorDesk coordinator={coordinator} />}
      </DeskContext.Provider>
    </WordsContext.Provider>,
    host,
  );
  return () => render(null, host);
}
