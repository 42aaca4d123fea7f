import { render } from "preact";
import { DeskContext } from "../program/desk";
import type { PartProps } from "../program/OnDemand";
import { WordsContext } from "../shared/words";
import { BrowseView } from "./BrowseView";

/** Draws the search into `host`, or anew; returns what takes it away. */
export function mount(host: HTMLElement, { desk, words }: PartProps): () => void {
  render(
    <WordsContext.Provider value={words}>
      <DeskContext.Provider value={desk}>
        <BrowseView />
      </DeskContext.Provider>
    </WordsContext.Provider>,
    host,
  );
  return () => render(null, host);
}
