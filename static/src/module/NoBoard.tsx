import type { ModulePage } from "../contract";
import { Button, LinkButton } from "../shared/Button";
import { failureText } from "../shared/failure";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { Feedback } from "./Feedback";
import { PairPanel } from "./PairPanel";
import { SampleAgenda } from "./SampleAgenda";
import { RoleQuestion } from "./RoleQuestion";
import { SampleNotes } from "./SampleNotes";
import { useRefresh } from "./refresh";

export interface NoBoardProps {
  page: ModulePage;
  onPage: (page: ModulePage) => void;
}

/** Why there is no board, and where the next step is. While waiting it looks again by itself. */
export function NoBoard({ page, onPage }: NoBoardProps) {
  const words = useWords();
  const waiting = page.view === "waiting";
  const { ask, asking, failure } = useRefresh(page, onPage, waiting);
  const sample = page.sample ? page.pairs[0] : undefined;
  return (
    <>
      {page.notice && (
        <NoticeView title={page.notice.title} text={page.notice.text} tone={waiting ? "waiting" : "info"}>
          {page.program_link && <LinkButton href={page.program_link}>{words.text("go_to_program")}</LinkButton>}
          {waiting && <Button busy={asking} onClick={ask}>{words.text("check_now")}</Button>}
        </NoticeView>
      )}
      {page.role_question && <RoleQuestion page={page} role={page.role_question.role} onPage={onPage} />}
      {failure !== null && <NoticeView tone="problem" text={failureText(failure, words)} urgent />}
      <Feedback page={page} pair={null} />
      {sample && (
        <>
          <PairPanel pair={sample} presence={null} />
          <SampleAgenda steps={page.agenda} />
          <SampleNotes />
        </>
      )}
    </>
  );
}
