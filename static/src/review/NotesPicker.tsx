import { useState } from "preact/hooks";
import { Button } from "../shared/Button";
import { failureText } from "../shared/failure";
import { post } from "../shared/request";
import { usePlace, useReviewWords } from "./desk";
import { pieces as piecesOf } from "./markdown";
import { Problem } from "./Section";

/** Lets the person take parts of the pair's notes into their text; the notes stay as they are. */
export function NotesPicker({ onTake }: { onTake: (text: string) => void }) {
  const words = useReviewWords();
  const { pair, exportNotes } = usePlace();
  const [offered, setOffered] = useState<string[] | null>(null);
  const [problem, setProblem] = useState("");
  if (!exportNotes) return null;
  const open = () => {
    setProblem("");
    post<{ markdown: string }>(exportNotes, { pair }).then(
      ({ markdown }) => setOffered(piecesOf(markdown)),
      (failure: unknown) => setProblem(failureText(failure, words)),
    );
  };
  if (offered === null) {
    return <div><Button onClick={open}>{words.text("from_notes")}</Button><Problem text={problem} /></div>;
  }
  return <PiecesForm pieces={offered} onTake={onTake} onClose={() => setOffered(null)} />;
}

interface PiecesFormProps {
  pieces: readonly string[];
  onTake: (text: string) => void;
  onClose: () => void;
}

function PiecesForm({ pieces, onTake, onClose }: PiecesFormProps) {
  const words = useReviewWords();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (at: number) => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  const take = () => {
    onTake(pieces.filter((_, at) => chosen.has(at)).join("\n\n"));
    onClose();
  };
  return (
    <fieldset class="rm-snapshot">
      <legend class="rm-field__label">{words.text("from_notes_pick")}</legend>
      {pieces.length === 0 && <p class="rm-muted">{words.text("from_notes_empty")}</p>}
      {pieces.map((piece, at) => (
        <label class="rm-snapshot__piece" key={at}>
          <input type="checkbox" checked={chosen.has(at)} onChange={() => toggle(at)} />
          <span dir="auto">{piece}</span>
        </label>
      ))}
      <div class="rm-actions">
        {pieces.length > 0 && (
          <Button kind="primary" disabled={chosen.size === 0} onClick={take}>{words.text("from_notes_take")}</Button>
        )}
        <Button onClick={onClose}>{words.text("cancel")}</Button>
      </div>
    </fieldset>
  );
}
