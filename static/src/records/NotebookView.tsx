import { useRef, useState } from "preact/hooks";
import type { Pair } from "../contract";
import type { Chapter, Notebook } from "../contract/records";
import { useDesk } from "../program/desk";
import { Button } from "../shared/Button";
import { download, fileName } from "../shared/download";
import { failureText } from "../shared/failure";
import { NoticeView } from "../shared/NoticeView";
import { oneAtATime } from "../shared/one_at_a_time";
import { printAlone } from "../shared/print";
import { post } from "../shared/request";
import { NotesView } from "./NotesView";
import { useRecordsWords } from "./use_records_words";

interface Whole {
  chapters: Chapter[];
  markdown: string;
}

/** All notes of a pair in the order of the course: to read, to print, to take away. */
export function NotebookView({ pair, url }: { pair: Pair; url: string }) {
  const words = useRecordsWords();
  const { announce } = useDesk();
  const { whole, busy, problem, open } = useNotebook(pair, url);
  const sheet = useRef<HTMLDivElement>(null);
  const save = () => {
    if (!whole) return;
    download(fileName(words.text("notebook_title"), "md"), "text/markdown;charset=utf-8", whole.markdown);
    announce(words.text("notebook_downloaded"));
  };
  return (
    <section class="rm-recap__notebook">
      <h5 class="rm-subheading">{words.text("notebook_title")}</h5>
      <p class="rm-muted">{words.text("notebook_intro")}</p>
      {problem && <NoticeView tone="problem" text={problem} urgent />}
      {!whole && <Button busy={busy} onClick={open}>{words.text("notebook_open")}</Button>}
      {busy && <p class="rm-muted" role="status">{words.text("notebook_loading")}</p>}
      {whole && (
        <>
          <div class="rm-actions">
            <Button icon="download" onClick={save}>{words.text("notebook_download")}</Button>
            <Button icon="print" onClick={() => sheet.current && printAlone(sheet.current)}>
              {words.text("notebook_print")}
            </Button>
          </div>
          <div class="rm-notebook" ref={sheet}>
            <p class="rm-notebook__title">{words.text("notebook_title")}</p>
            <Chapters chapters={whole.chapters} />
          </div>
        </>
      )}
    </section>
  );
}

function Chapters({ chapters }: { chapters: Chapter[] }) {
  const words = useRecordsWords();
  const written = chapters.filter(({ notes }) => notes === null || notes.length > 0);
  if (written.length === 0) return <p class="rm-muted">{words.text("notebook_empty")}</p>;
  return (
    <>
      {written.map(({ title, notes }, place) => (
        <section key={place} class="rm-notebook__chapter">
          <h6 class="rm-notebook__heading" dir="auto">{title}</h6>
          {notes ? <NotesView nodes={notes} /> : <p class="rm-muted">{words.text("notebook_unreadable")}</p>}
        </section>
      ))}
    </>
  );
}

/** Reads the notebook page by page; nothing is shown before it is whole, or it would print in part. */
function useNotebook(pair: Pair, url: string) {
  const words = useRecordsWords();
  const [guard] = useState(oneAtATime);
  const [state, setState] = useState<{ whole: Whole | null; busy: boolean; problem: string }>({
    whole: null,
    busy: false,
    problem: "",
  });
  const open = () =>
    void guard(async () => {
      setState({ whole: null, busy: true, problem: "" });
      try {
        setState({ whole: await readWhole(pair.id, url), busy: false, problem: "" });
      } catch (failure) {
        setState({ whole: null, busy: false, problem: failureText(failure, words) });
      }
      return true;
    });
  return { ...state, open };
}

async function readWhole(pair: string, url: string): Promise<Whole> {
  const chapters: Chapter[] = [];
  const parts: string[] = [];
  for (let start: number | null = 0; start !== null; ) {
    const page: Notebook = await post<Notebook>(url, { pair, start });
    chapters.push(...page.chapters);
    if (page.markdown) parts.push(page.markdown);
    start = page.next;
  }
  return { chapters, markdown: parts.join("\n") };
}
