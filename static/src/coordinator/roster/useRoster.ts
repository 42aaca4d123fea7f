import { useRef, useState } from "preact/hooks";
import type { RosterCommitted, RosterPreview } from "../../contract/roster";
import { isRequestFailure } from "../../shared/request";
import { useDesk } from "../../program/desk";
import { useAction } from "../../program/useAction";
import { useCoordinatorWords, type CoordinatorWords } from "../useCoordinatorWords";

interface Work {
  /** What was pasted. Stays until it is committed. */
  csv: string;
  /** The last preview, the text it is of, and which one it is. */
  previewed: { csv: string; preview: RosterPreview; number: number } | null;
  /** What the last commit did. */
  done: string;
}

export type RosterWork = ReturnType<typeof useRoster>;

const NOTHING: Work = { csv: "", previewed: null, done: "" };

/** The roster a coordinator works on. */
export function useRoster() {
  const words = useCoordinatorWords();
  const { show, announce } = useDesk();
  const [work, setWork] = useState(NOTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { csv } = work;

  const previews = useRef(0);
  const checking = useAction<RosterPreview>("preview_roster", (preview) => {
    const previewed = { csv, preview, number: (previews.current += 1) };
    setWork((now) => ({ ...now, previewed, done: "" }));
  });
  const check = async () => {
    if (await checking.run({ csv })) heading.current?.focus();
  };
  const made = ({ page, ...committed }: RosterCommitted) => {
    const sentence = committedText(committed, words);
    show(page);
    setWork({ ...NOTHING, done: sentence });
    announce(sentence);
  };
  const committing = useAction("commit_roster", made, (failure) => void (hasMoved(failure) && check()));
  const commit = async ({ revision }: RosterPreview) => {
    if (await committing.run({ csv, revision })) outcome.current?.focus();
  };
  const change = (text: string) => {
    setWork((now) => ({ ...now, csv: text }));
    checking.fail("");
  };
  const preview = () => {
    committing.fail("");
    if (csv.trim()) void check();
    else checking.fail(words.text("roster_empty"));
  };
  return { ...work, change, checking, preview, committing, commit, heading, outcome };
}

/** Another coordinator has committed meanwhile: the preview tells nothing any more. */
function hasMoved(failure: unknown): boolean {
  return isRequestFailure(failure) && failure.code === "roster_changed";
}

function committedText({ paired, restored }: Omit<RosterCommitted, "page">, words: CoordinatorWords): string {
  const made = paired > 0 || restored === 0 ? [words.count("committed_pairs", paired)] : [];
  return [...made, ...(restored > 0 ? [words.count("restored_pairs", restored)] : [])].join(" ");
}
