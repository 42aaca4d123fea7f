/** What is typed and not saved yet, as this device keeps it. */
export interface Draft {
  text: string;
  /** The stored text that it was written over. */
  revision: number;
}

export interface Drafts {
  read(): Draft | null;
  /** Returns whether the draft now survives the page. */
  write(draft: Draft): boolean;
  clear(): void;
}

/** Keeps one draft in this browser; `name` belongs to one person in one module. */
export function browserDrafts(name: string): Drafts {
  const key = `reverse-mentor:private:${name}`;
  return {
    read: () => guarded(() => readDraft(localStorage.getItem(key)), null),
    write: (draft) =>
      guarded(() => {
        localStorage.setItem(key, JSON.stringify(draft));
        return true;
      }, false),
    clear: () => guarded(() => localStorage.removeItem(key), undefined),
  };
}

function readDraft(stored: string | null): Draft | null {
  const { text, revision } = JSON.parse(stored ?? "{}") as Partial<Draft>;
  return typeof text === "string" && typeof revision === "number" ? { text, revision } : null;
}

/** Private windows and full disks refuse, by throwing. */
function guarded<Result>(run: () => Result, otherwise: Result): Result {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
