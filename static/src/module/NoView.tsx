import type { ModulePage } from "../contract";
import { LinkButton } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";

/** Why there is no board yet, and where the next step is. */
export function NoView({ page }: { page: ModulePage }) {
  const words = useWords();
  if (!page.notice) return null;
  return (
    <NoticeView title={page.notice.title} text={page.notice.text} tone={page.view === "waiting" ? "waiting" : "info"}>
      {page.program_link && <LinkButton href={page.program_link}>{words.text("go_to_program")}</LinkButton>}
    </NoticeView>
  );
}
