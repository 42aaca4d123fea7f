import { useEffect, useState } from "preact/hooks";
import { Button } from "../shared/Button";
import { Confirm } from "../shared/Confirm";
import { useId } from "../shared/use_id";
import { useWords } from "../shared/words";
import { ChangesView } from "./ChangesView";
import type { BlockChange } from "./diff";
import type { Checkpoint } from "./store";

export interface CheckpointItemProps {
  checkpoint: Checkpoint;
  partner: string;
  isOpen: boolean;
  readOnly: boolean;
  /** What has changed since; null when the checkpoint can't be read. */
  compare: () => Promise<BlockChange[] | null>;
  onToggle: () => void;
  onRestore: () => void;
  onRemove: () => void;
}

/** One checkpoint: its name, who made it and when; opened, what has changed since and what can be done. */
export function CheckpointItem(props: CheckpointItemProps) {
  const { checkpoint, partner, isOpen, onToggle } = props;
  const words = useWords();
  const boxId = useId();
  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "short" }).format(checkpoint.at);
  const who = checkpoint.by === "me" ? words.text("progress_you") : checkpoint.by === "partner" ? partner : "";
  return (
    <li class="rm-checkpoint">
      <button type="button" class="rm-checkpoint__head" aria-expanded={isOpen} aria-controls={isOpen ? boxId : undefined} onClick={onToggle}>
        <span class="rm-checkpoint__name" dir="auto">
          {checkpoint.automatic ? words.text("checkpoint_before", { name: checkpoint.name }) : checkpoint.name}
        </span>
        <span class="rm-muted">{[who, when].filter(Boolean).join(", ")}</span>
      </button>
      {isOpen && <div id={boxId} class="rm-checkpoint__box"><Opened {...props} /></div>}
    </li>
  );
}

function Opened({ checkpoint, readOnly, compare, onRestore, onRemove }: CheckpointItemProps) {
  const words = useWords();
  const [asking, setAsking] = useState<"restore" | "remove" | null>(null);
  const [changes, setChanges] = useState<BlockChange[] | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void compare().then((found) => gone || setChanges(found));
    return () => {
      gone = true;
    };
  }, []);
  if (changes === undefined) return null;
  const can = changes !== null && changes.some(({ change }) => change === "changed");
  return (
    <>
      {changes === null ? <p>{words.text("checkpoint_unreadable")}</p> : <ChangesView changes={changes} />}
      {!readOnly && !asking && (
        <div class="rm-actions">
          {can && <Button kind="primary" onClick={() => setAsking("restore")}>{words.text("checkpoint_restore")}</Button>}
          <Button onClick={() => setAsking("remove")}>{words.text("checkpoint_remove")}</Button>
        </div>
      )}
      {asking && (
        <Confirm
          question={words.text(asking === "restore" ? "checkpoint_restore_ask" : "checkpoint_remove_ask", { name: checkpoint.name })}
          detail={asking === "restore" ? words.text("checkpoint_restore_detail") : ""}
          confirmLabel={words.text(asking === "restore" ? "checkpoint_restore" : "checkpoint_remove")}
          danger={asking === "remove"}
          onConfirm={asking === "restore" ? onRestore : onRemove}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}
