import { useWords } from "../shared/words";
import type { BlockChange, Piece } from "./diff";

/** So many blocks that stayed are shown around what changed. */
const AROUND = 1;

/** What has changed since a checkpoint: told in words, too, for colours and lines say nothing to a screen reader. */
export function ChangesView({ changes }: { changes: BlockChange[] }) {
  const words = useWords();
  if (changes.every(({ change }) => change === "same")) return <p class="rm-muted">{words.text("compare_equal")}</p>;
  return (
    <div class="rm-changes">
      <p class="rm-muted">{words.text("compare_title")}</p>
      {folded(changes).map((part, index) =>
        typeof part === "number"
          ? <p key={index} class="rm-changes__gap">{words.count("compare_same", part)}</p>
          : <p key={index} class="rm-changes__block" dir="auto">{part.change === "same" ? part.text : part.pieces.map(pieceView)}</p>,
      )}
    </div>
  );

  function pieceView({ change, text }: Piece, index: number) {
    if (change === "same") return text;
    const Tag = change === "added" ? "ins" : "del";
    return (
      <Tag key={index}>
        <span class="rm-hidden">{words.text(`compare_${change}`)} </span>
        {text}
      </Tag>
    );
  }
}

/** The changes with runs of what stayed as their lengths. */
function folded(changes: BlockChange[]): (BlockChange | number)[] {
  const isNear = (at: number) =>
    changes.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change === "changed");
  const parts: (BlockChange | number)[] = [];
  changes.forEach((change, at) => {
    const last = parts.at(-1);
    if (isNear(at)) parts.push(change);
    else if (typeof last === "number") parts[parts.length - 1] = last + 1;
    else parts.push(1);
  });
  return parts;
}
