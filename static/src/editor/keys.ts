import { baseKeymap, chainCommands } from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { moveCell } from "./cells";
import { toggleCheck } from "./checks";
import { insertBreak, leaveCodeBlock, leaveHeading } from "./commands";
import { schema } from "./schema";
import { commandOf } from "./tools";

const { list_item, check_item } = schema.nodes;

/** What the keyboard asks of the page around the editor. */
export interface KeyTargets {
  openLink(): void;
  focusToolbar(): void;
}

/** Tab is left alone on purpose: it must always lead out of the notes. */
export function keys(targets: KeyTargets): Plugin[] {
  const backspace = chainCommands(undoInputRule, leaveHeading);
  return [
    keymap({
      "Mod-z": commandOf("undo"),
      "Mod-y": commandOf("redo"),
      "Mod-Shift-z": commandOf("redo"),
      "Mod-b": commandOf("bold"),
      "Mod-i": commandOf("italic"),
      "Mod-e": commandOf("code"),
      "Mod-k": told(targets.openLink),
      "Mod-Alt-2": commandOf("heading"),
      "Mod-Alt-3": commandOf("subheading"),
      "Mod-Shift-7": commandOf("numbers"),
      "Mod-Shift-8": commandOf("bullets"),
      "Mod-Alt-8": commandOf("checks"),
      "Mod-Shift-9": commandOf("quote"),
      "Mod-Alt-c": commandOf("code_block"),
      "Mod-Alt-s": commandOf("suggest"),
      "Mod-]": chainCommands(sinkListItem(list_item), sinkListItem(check_item)),
      "Mod-[": chainCommands(liftListItem(list_item), liftListItem(check_item)),
      "Mod-Enter": toggleCheck,
      "Alt-ArrowDown": moveCell(1),
      "Alt-ArrowUp": moveCell(-1),
      Enter: chainCommands(leaveCodeBlock, splitListItem(list_item), splitListItem(check_item, { checked: false })),
      "Shift-Enter": insertBreak,
      Backspace: backspace,
      "Mod-Backspace": backspace,
      "Alt-F10": told(targets.focusToolbar),
    }),
    keymap(baseKeymap),
  ];
}

function told(target: () => void): Command {
  return () => {
    target();
    return true;
  };
}
