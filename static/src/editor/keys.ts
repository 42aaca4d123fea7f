import { baseKeymap, chainCommands } from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { insertBreak, leaveHeading } from "./commands";
import { schema } from "./schema";
import { commandOf } from "./tools";

const item = schema.nodes.list_item;

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
      "Mod-k": told(targets.openLink),
      "Mod-Alt-2": commandOf("heading"),
      "Mod-Alt-3": commandOf("subheading"),
      "Mod-Shift-7": commandOf("numbers"),
      "Mod-Shift-8": commandOf("bullets"),
      "Mod-Shift-9": commandOf("quote"),
      "Mod-]": sinkListItem(item),
      "Mod-[": liftListItem(item),
      Enter: splitListItem(item),
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
