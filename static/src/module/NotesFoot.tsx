import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { OpenBoard } from "../editor/index";
import { Icon, type IconName } from "../shared/Icon";
import { useId } from "../shared/use_id";
import { useWords } from "../shared/words";
import { Checkpoints } from "./Checkpoints";
import { KeysHelp } from "./KeysHelp";
import { printAlone } from "../shared/print";
import { useExport } from "./use_export";

export interface NotesFootProps {
  page: ModulePage;
  pair: Pair;
  board: OpenBoard;
  readOnly: boolean;
  /** What is printed: the notes with all that stands around them. */
  section: RefObject<HTMLElement | null>;
  /** Null until they have been counted. */
  count: number | null;
}

/** Below the notes: how long they are, ways to take them along, and the keys. The count is there to be read, not spoken. */
export function NotesFoot({ page, pair, board, readOnly, section, count }: NotesFootProps) {
  const words = useWords();
  const partId = useId();
  const [open, setOpen] = useState<"keys" | "history" | null>(null);
  const toggle = (part: "keys" | "history") => setOpen(open === part ? null : part);
  const { start, busy, problem } = useExport(page, pair, board);
  return (
    <div class="rm-foot">
      <div class="rm-foot__row">
        <span class="rm-foot__count">{count === null ? "" : words.count("notes_words", count)}</span>
        <FootButton icon="download" text={words.text("notes_export")} busy={busy} onClick={() => void start()} />
        <FootButton icon="print" text={words.text("notes_print")} onClick={() => printAlone(section.current!)} />
        <FootButton
          icon="history"
          text={words.text("checkpoints_title")}
          expands={{ id: partId, open: open === "history" }}
          onClick={() => toggle("history")}
        />
        <FootButton
          icon="keys"
          text={words.text("notes_help")}
          expands={{ id: partId, open: open === "keys" }}
          onClick={() => toggle("keys")}
        />
      </div>
      {problem && <p class="rm-foot__problem" role="alert">{problem}</p>}
      {open === "keys" && <KeysHelp id={partId} />}
      {open === "history" && (
        <Checkpoints
          id={partId}
          url={page.urls.checkpoints}
          board={board}
          pair={pair}
          me={page.me.name}
          readOnly={readOnly}
        />
      )}
    </div>
  );
}

export interface FootButtonProps {
  icon: IconName;
  text: string;
  /** Of a button that shows something: what, and whether it does. */
  expands?: { id: string; open: boolean };
  busy?: boolean;
  onClick: () => void;
}

export function FootButton({ icon, text, expands, busy, onClick }: FootButtonProps) {
  return (
    <button
      type="button"
      class="rm-foot__button"
      aria-expanded={expands?.open}
      aria-controls={expands?.open ? expands.id : undefined}
      aria-busy={busy}
      onClick={() => busy || onClick()}
    >
      <Icon name={icon} />
      <span>{text}</span>
    </button>
  );
}
