import { render } from "preact";
import { WordsContext, type Words } from "../shared/words";
import { PrivateNotesView, type PrivateNotesProps } from "./PrivateNotesView";

export interface PrivateNotesPart extends PrivateNotesProps {
  words: Words;
}

/** Draws a person's notes to themselves into the host; returns what takes them away. */
export function mount(host: HTMLElement, { words, ...props }: PrivateNotesPart): () => void {
  render(<WordsContext.Provider value={words}><PrivateNotesView {...props} /></WordsContext.Provider>, host);
  return () => render(null, host);
}
