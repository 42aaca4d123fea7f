import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { OpenBoard } from "../editor/index";
import { Icon, type IconName } from "../shared/Icon";
import { useId } from "../shared/use_id";
import { useWords } from "../shared/words";
import { KeysHelp } from "./KeysHelp";
import { printAlone } from "./print";
import { useExport } from "./use_export";

export interface NotesFootProps {
  page: ModulePage;
  pair: Pair;
  board: OpenBoard;
  /** What is printed: the notes with all that stands around them. */
  section: RefObject<HTMLElement | null>;
  /** Null until they have been counted. */
  count: number | null;
}

/** Below the notes: how long they are, ways to take them along, and the keys. The count is there to be read, not spoken. */
export function NotesFoot({ page, pair, board, section, count }: NotesFootProps) {
  const words = useWords();
  const keysId = useId();
  const [open, setOpen] = useState(false);
  const { start, busy, problem } = useExport(page, pair, board);
  return (
    <div class="rm-foot">
      <div class="rm-foot__row">
        <span class="rm-foot__count">{count === null ? "" : words.count("notes_words", count)}</span>
        <FootButton icon="download" text={words.text("notes_export")} busy={busy} onClick={() => void start()} />
        <FootButton icon="print" text={words.text("notes_print")} onClick={() => printAlone(section.current!)} />
        <FootButton
          icon="keys"
          text={words.text("notes_help")}
          expands={{ id: keysId, open }}
          onClick={() => setOpen(!open)}
        />
      </div>
      {problem && <p class="rm-foot__problem" role="alert">{problem}</p>}
      {open && <KeysHelp id={keysId} />}
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
