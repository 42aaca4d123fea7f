import { useRef, useState } from "preact/hooks";
import type { RosterCommitted, RosterPreview } from "../../contract";
import { RequestFailure } from "../../shared/request";
import { useDesk } from "../desk";
import { useAction } from "../useAction";
import { useProgramWords } from "../useProgramWords";

/** A preview, the text it is of, and which one it is. */
interface Previewed {
  csv: string;
  preview: RosterPreview;
  number: number;
}

export type RosterWork = ReturnType<typeof useRoster>;

/** The roster a coordinator works on. What was pasted stays until it is committed. */
export function useRoster() {
  const words = useProgramWords();
  const { show, announce } = useDesk();
  const [csv, setCsv] = useState("");
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [paired, setPaired] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = useRef<HTMLDivElement>(null);

  const checking = useAction<RosterPreview>("preview_roster", (preview) => {
    setPaired(null);
    setPreviewed((before) => ({ csv, preview, number: (before?.number ?? 0) + 1 }));
  });
  const check = async () => {
    if (await checking.run({ csv })) heading.current?.focus();
  };
  const committing = useAction<RosterCommitted>(
    "commit_roster",
    (answer) => {
      show(answer.page);
      setPaired(answer.paired);
      setPreviewed(null);
      setCsv("");
      announce(words.count("committed_pairs", answer.paired));
    },
    (failure) => {
      // somebody else's commit: the old preview tells nothing any more
      if (failure instanceof RequestFailure && failure.code === "roster_changed") void check();
    },
  );
  const commit = async (preview: RosterPreview) => {
    if (await committing.run({ csv, revision: preview.revision })) done.current?.focus();
  };

  const change = (text: string) => {
    setCsv(text);
    checking.fail("");
  };
  const preview = () => {
    committing.fail("");
    if (csv.trim()) void check();
    else checking.fail(words.text("roster_empty"));
  };
  return { csv, change, checking, preview, previewed, committing, commit, paired, heading, done };
}
