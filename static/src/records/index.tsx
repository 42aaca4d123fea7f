import { render } from "preact";
import type { Records } from "../contract/records";
import { DeskContext, type Desk } from "../program/desk";
import { WordsContext } from "../shared/words";
import { DataView } from "./DataView";
import { RecapView } from "./RecapView";
import type { RecordsWords } from "./use_records_words";

export interface RecordsProps {
  view: "recap" | "data";
  desk: Desk;
  records: Records;
  words: RecordsWords;
}

/** Draws one of the two views into `host`, or anew; returns what takes it away. */
export function mount(host: HTMLElement, { view, desk, records, words }: RecordsProps): () => void {
  render(
    <WordsContext.Provider value={words}>
      <DeskContext.Provider value={desk}>
        {view === "recap" ? <RecapView records={records} /> : <DataView records={records} />}
      </DeskContext.Provider>
    </WordsContext.Provider>,
    host,
  );
  return () => render(null, host);
}
