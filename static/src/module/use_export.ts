import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { OpenBoard } from "../editor/index";
import { failureText } from "../shared/failure";
import { oneAtATime } from "../shared/one_at_a_time";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import { download, fileName } from "../shared/download";

/** Downloads the notes as Markdown: what is written here is saved first, for the server makes the file. */
export function useExport(page: ModulePage, pair: Pair, board: OpenBoard) {
  const words = useWords();
  const [guard] = useState(oneAtATime);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const run = async () => {
    if (!(await board.flush())) return setProblem(words.text("notes_export_unsaved"));
    const { markdown } = await post<{ markdown: string }>(page.urls.export_notes, { pair: pair.id });
    download(fileName(page.display_name, "md"), "text/markdown;charset=utf-8", markdown);
  };
  const start = () =>
    guard(async () => {
      setBusy(true);
      setProblem("");
      await run().catch((error: unknown) => setProblem(failureText(error, words)));
      setBusy(false);
      return true;
    });
  return { start, busy, problem };
}
