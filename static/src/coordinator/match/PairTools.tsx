import { useRef, useState } from "preact/hooks";
import type { DraftPair } from "./draft";
import { useCoordinatorWords } from "../useCoordinatorWords";

export type PairTool = "mentor" | "mentee" | "fix" | "unpair" | "forbid" | "details";

const TOOLS: readonly PairTool[] = ["mentor", "mentee", "fix", "unpair", "forbid", "details"];

export interface PairToolsProps {
  pair: DraftPair;
  /** Names the two, for whom the tools are. */
  label: string;
  /** What is open below. */
  open: PairTool | null;
  onUse: (tool: PairTool) => void;
}

/** What can be done to a pair. One stop for the Tab key, since there are many pairs; arrows move within. */
export function PairTools({ pair, label, open, onUse }: PairToolsProps) {
  const words = useCoordinatorWords();
  const box = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<PairTool>("mentor");
  const move = (event: KeyboardEvent) => {
    const next = neighbour(stop, event.key, getComputedStyle(event.currentTarget as Element).direction === "rtl");
    if (!next) return;
    event.preventDefault();
    setStop(next);
    box.current?.querySelector<HTMLElement>(`[data-rm-tool="${next}"]`)?.focus();
  };
  return (
    <div class="rm-pairtools" role="toolbar" aria-label={label} ref={box} onKeyDown={move}>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          class="rm-pairtool"
          data-rm-tool={tool}
          tabIndex={tool === stop ? 0 : -1}
          aria-pressed={tool === "fix" ? pair.fixed : undefined}
          aria-expanded={OPENS.has(tool) ? open === tool : undefined}
          onClick={() => {
            setStop(tool);
            onUse(tool);
          }}
        >
          {words.text(`pair_tool_${tool}`)}
        </button>
      ))}
    </div>
  );
}

const OPENS = new Set<PairTool>(["mentor", "mentee", "details"]);

function neighbour(from: PairTool, key: string, rightToLeft: boolean): PairTool | undefined {
  const at = TOOLS.indexOf(from);
  if (key === (rightToLeft ? "ArrowLeft" : "ArrowRight")) return TOOLS[(at + 1) % TOOLS.length];
  if (key === (rightToLeft ? "ArrowRight" : "ArrowLeft")) return TOOLS.at(at - 1);
  if (key === "Home") return TOOLS[0];
  return key === "End" ? TOOLS.at(-1) : undefined;
}
