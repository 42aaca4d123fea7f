const KEYS: Record<string, string> = {
  heading: "Control+Alt+2",
  subheading: "Control+Alt+3",
  bold: "Control+B",
  italic: "Control+I",
  link: "Control+K",
  numbers: "Control+Shift+7",
  bullets: "Control+Shift+8",
  checks: "Control+Alt+8",
  quote: "Control+Shift+9",
  code: "Control+E",
  code_block: "Control+Alt+C",
  suggest: "Control+Alt+S",
  undo: "Control+Z",
  redo: "Control+Y",
};

/** A tool's keys as `aria-keyshortcuts` wants them. */
export function keyShortcuts(tool: string): string | undefined {
  const keys = KEYS[tool];
  return isApple() ? keys?.replace("Control", "Meta") : keys;
}

/** A tool's keys as people know them, to follow its name: " (Ctrl+B)" or " (⌘B)". */
export function keyHint(tool: string): string {
  return KEYS[tool] ? ` (${shownKeys(KEYS[tool])})` : "";
}

/** All tools that have keys, in the order of `KEYS`. */
export const TOOLS_WITH_KEYS = Object.keys(KEYS) as (keyof typeof KEYS)[];

/** "Ctrl+B" or "⌘B". */
export function toolKeys(tool: string): string {
  return shownKeys(KEYS[tool] ?? "");
}

export function shownKeys(keys: string): string {
  if (!isApple()) return keys.replace("Control", "Ctrl");
  return keys.replace("Control", "⌘").replace("Alt", "⌥").replace("Shift", "⇧").replace(/\+/g, "");
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
