import type { TextKey } from "../shared/keys";
import { useWords } from "../shared/words";
import { shownKeys, TOOLS_WITH_KEYS, toolKeys } from "./shortcuts";

/** Keys that belong to no tool. */
const OTHERS: [TextKey, string][] = [
  ["keys_tick", "Control+Enter"],
  ["keys_indent", "Control+]"],
  ["keys_outdent", "Control+["],
  ["keys_break", "Shift+Enter"],
  ["keys_cell_next", "Alt+↓"],
  ["keys_cell_previous", "Alt+↑"],
  ["keys_toolbar", "Alt+F10"],
];

/** What may be typed for a format, by the tool it stands for. */
const SIGNS: [TextKey, string][] = [
  ["tool_heading", "#"],
  ["tool_subheading", "###"],
  ["tool_bullets", "-"],
  ["tool_numbers", "1."],
  ["tool_checks", "[ ]"],
  ["tool_quote", ">"],
  ["tool_code_block", "```"],
  ["tool_bold", "**…**"],
  ["tool_italic", "*…*"],
  ["tool_code", "`…`"],
];

/** All keys of the notes, and what may be typed instead. */
export function KeysHelp({ id }: { id: string }) {
  const words = useWords();
  return (
    <div class="rm-keys" id={id}>
      <p class="rm-keys__title">{words.text("keys_title")}</p>
      <dl class="rm-keys__list">
        {TOOLS_WITH_KEYS.map((tool) => <Row key={tool} name={words.text(`tool_${tool}` as TextKey)} keys={toolKeys(tool)} />)}
        {OTHERS.map(([name, keys]) => <Row key={name} name={words.text(name)} keys={shownKeys(keys)} />)}
      </dl>
      <p class="rm-keys__title">{words.text("keys_markdown")}</p>
      <dl class="rm-keys__list">
        {SIGNS.map(([name, sign]) => <Row key={name} name={words.text(name)} keys={sign} />)}
      </dl>
      <p class="rm-muted">{words.text("keys_follow", { keys: shownKeys("Control") })}</p>
    </div>
  );
}

function Row({ name, keys }: { name: string; keys: string }) {
  return (
    <div class="rm-keys__row">
      <dt>{name}</dt>
      <dd><kbd dir="ltr">{keys}</kbd></dd>
    </div>
  );
}
