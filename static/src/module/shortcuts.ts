const KEYS: Record<string, string> = {
  heading: "Control+Alt+2",
  subheading: "Control+Alt+3",
  bold: "Control+B",
  italic: "Control+I",
  link: "Control+K",
  numbers: "Control+Shift+7",
  bullets: "Control+Shift+8",
  quote: "Control+Shift+9",
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
  const keys = KEYS[tool];
  if (!keys) return "";
  const shown = isApple()
    ? keys.replace("Control", "⌘").replace("Alt", "⌥").replace("Shift", "⇧").replace(/\+/g, "")
    : keys.replace("Control", "Ctrl");
  return ` (${shown})`;
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
