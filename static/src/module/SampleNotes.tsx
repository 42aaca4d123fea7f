import { useRef } from "preact/hooks";
import { useWords } from "../shared/words";
import { Toolbar } from "./Toolbar";

/** What an author sees in place of the notes: nobody's, and nothing is sent. */
export function SampleNotes() {
  const words = useWords();
  const toolbar = useRef<HTMLDivElement>(null);
  return (
    <section class="rm-board">
      <header class="rm-board__head">
        <h4 class="rm-heading">{words.text("notes_title")}</h4>
      </header>
      <div class="rm-sheet">
        <Toolbar box={toolbar} tools={null} board={null} linking={false} onLink={() => undefined} />
        <div class="rm-notes">
          <p>{words.text("sample_notes")}</p>
        </div>
      </div>
    </section>
  );
}
