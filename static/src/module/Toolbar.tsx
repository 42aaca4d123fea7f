import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { OpenBoard } from "../editor/index";
import type { ToolName, ToolState } from "../editor/tools";
import { Icon } from "../shared/Icon";
import { useWords } from "../shared/words";
import { keyHint, keyShortcuts } from "./shortcuts";

type Item = ToolName | "link";

const GROUPS: Item[][] = [
  ["heading", "subheading"],
  ["bold", "italic", "link"],
  ["bullets", "numbers", "quote"],
  ["undo", "redo"],
];
const ITEMS = GROUPS.flat();
const TOGGLES = new Set<Item>(ITEMS.filter((item) => item !== "undo" && item !== "redo"));

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
  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") return board?.focus();
    const next = neighbour(stop, event.key, isRightToLeft(event.currentTarget as Element));
    if (!next) return;
    event.preventDefault();
    setStop(next);
    box.current?.querySelector<HTMLElement>(`[data-rm-tool="${next}"]`)?.focus();
  };
  const use = (item: Item) => {
    setStop(item);
    if (!isUsable(item, tools)) return;
    if (item === "link") onLink();
    else board?.use(item);
  };
  return (
    <div class="rm-tools" role="toolbar" aria-label={words.text("tools_label")} ref={box} onKeyDown={move}>
      {GROUPS.map((group) => (
        <div key={group[0]} class="rm-tools__group">
          {group.map((item) => (
            <Tool
              key={item}
              item={item}
              tools={tools}
              isStop={item === stop}
              isOpen={item === "link" ? linking : undefined}
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
      class="rm-tool"
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
  return tools !== null && (item === "link" || tools.usable.has(item));
}

function isPressed(item: Item, tools: ToolState | null): boolean {
  if (tools === null) return false;
  return item === "link" ? tools.link !== null : tools.pressed.has(item);
}

function neighbour(from: Item, key: string, rightToLeft: boolean): Item | undefined {
  const at = ITEMS.indexOf(from);
  const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
  const backward = rightToLeft ? "ArrowRight" : "ArrowLeft";
  if (key === forward) return ITEMS[(at + 1) % ITEMS.length];
  if (key === backward) return ITEMS.at(at - 1);
  if (key === "Home") return ITEMS[0];
  return key === "End" ? ITEMS.at(-1) : undefined;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
