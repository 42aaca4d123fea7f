import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { OpenBoard } from "../editor/index";
import type { ToolName, ToolState } from "../editor/tools";
import { Icon } from "../shared/Icon";
import { useWords } from "../shared/words";
import { keyHint, keyShortcuts } from "./shortcuts";

type Item = ToolName | "link" | "more";

const GROUPS: Item[][] = [
  ["heading", "subheading"],
  ["bold", "italic", "link"],
  ["bullets", "numbers", "checks", "suggest"],
  ["more", "quote", "code", "code_block", "pros_cons"],
  ["undo", "redo"],
];
const ITEMS = GROUPS.flat();
/** Where there is little room these show on demand. */
const EXTRA = new Set<Item>(["quote", "code", "code_block", "pros_cons"]);
const TOGGLES = new Set<Item>(ITEMS.filter((item) => !["undo", "redo", "pros_cons", "more"].includes(item)));

export interface ToolbarProps {
  box: RefObject<HTMLDivElement | null>;
  /** Null until the editor is there: the tools are seen, but not usable. */
  tools: ToolState | null;
  board: OpenBoard | null;
  linking: boolean;
  onLink: () => void;
}

/** One stop for the Tab key; arrows move within, Escape leads back to the text. */
export function Toolbar({ box, tools, board, linking, onLink }: ToolbarProps) {
  const words = useWords();
  const [stop, setStop] = useState<Item>(ITEMS[0]!);
  const [asked, setAsked] = useState(false);
  // the one stop is never out of sight
  const more = asked || EXTRA.has(stop);
  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") return board?.focus();
    const next = neighbour(box.current!, stop, event.key);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    buttonOf(box.current!, next)?.focus();
  };
  const use = (item: Item) => {
    setStop(item);
    if (item === "more") return setAsked(!more);
    if (!isUsable(item, tools)) return;
    if (item === "link") onLink();
    else board?.use(item);
  };
  return (
    <div
      class={more ? "rm-tools rm-tools--more" : "rm-tools"}
      role="toolbar"
      aria-label={words.text("tools_label")}
      ref={box}
      onKeyDown={move}
    >
      {GROUPS.map((group) => (
        <div key={group[0]} class="rm-tools__group">
          {group.map((item) => (
            <Tool
              key={item}
              item={item}
              tools={tools}
              isStop={item === stop}
              isOpen={item === "link" ? linking : item === "more" ? more : undefined}
              onUse={() => use(item)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ToolProps {
  item: Item;
  tools: ToolState | null;
  isStop: boolean;
  /** Of a tool that opens something. */
  isOpen: boolean | undefined;
  onUse: () => void;
}

function Tool({ item, tools, isStop, isOpen, onUse }: ToolProps) {
  const name = useWords().text(`tool_${item}`);
  return (
    <button
      type="button"
      class={`rm-tool${EXTRA.has(item) ? " rm-tool--extra" : ""}${item === "more" ? " rm-tool--more" : ""}`}
      data-rm-tool={item}
      tabIndex={isStop ? 0 : -1}
      title={`${name}${keyHint(item)}`}
      aria-label={name}
      aria-keyshortcuts={keyShortcuts(item)}
      aria-disabled={!isUsable(item, tools)}
      aria-pressed={TOGGLES.has(item) ? isPressed(item, tools) : undefined}
      aria-expanded={isOpen}
      // keeps the focus, and with it the phone's keyboard, in the text
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Icon name={item} />
    </button>
  );
}

function isUsable(item: Item, tools: ToolState | null): boolean {
  return tools !== null && (item === "link" || item === "more" || tools.usable.has(item));
}

function isPressed(item: Item, tools: ToolState | null): boolean {
  if (tools === null || item === "more") return false;
  return item === "link" ? tools.link !== null : tools.pressed.has(item);
}

function buttonOf(box: Element, item: Item): HTMLElement | null {
  return box.querySelector(`[data-rm-tool="${item}"]`);
}

function neighbour(box: Element, from: Item, key: string): Item | undefined {
  const shown = ITEMS.filter((item) => getComputedStyle(buttonOf(box, item)!).display !== "none");
  const at = shown.indexOf(from);
  const rightToLeft = getComputedStyle(box).direction === "rtl";
  if (key === (rightToLeft ? "ArrowLeft" : "ArrowRight")) return shown[(at + 1) % shown.length];
  if (key === (rightToLeft ? "ArrowRight" : "ArrowLeft")) return shown.at(at - 1);
  if (key === "Home") return shown[0];
  return key === "End" ? shown.at(-1) : undefined;
}
