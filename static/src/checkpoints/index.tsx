import { render } from "preact";
import { WordsContext, type Words } from "../shared/words";
import { CheckpointsView, type CheckpointsProps } from "./CheckpointsView";

export interface CheckpointsPart extends CheckpointsProps {
  words: Words;
}

/** Draws the board's checkpoints into the host, or anew; returns what takes them away. */
export function mount(host: HTMLElement, { words, ...props }: CheckpointsPart): () => void {
  render(<WordsContext.Provider value={words}><CheckpointsView {...props} /></WordsContext.Provider>, host);
  return () => render(null, host);
}
