import { useRef, useState } from "preact/hooks";
import type { ModulePage, Role } from "../contract";
import { Button } from "../shared/Button";
import { failureText } from "../shared/failure";
import { NoticeView } from "../shared/NoticeView";
import { oneAtATime } from "../shared/one_at_a_time";
import { post } from "../shared/request";
import { useWords } from "../shared/words";

const ROLES = ["mentor", "mentee"] as const;

export interface RoleQuestionProps {
  page: ModulePage;
  /** The one that was chosen, if any. */
  role: Role | null;
  onPage: (page: ModulePage) => void;
}

/** Which side of the pair one is on, where a team waits for nothing else. */
export function RoleQuestion({ page, role, onPage }: RoleQuestionProps) {
  const words = useWords();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const guard = useRef(oneAtATime());
  const choose = (chosen: Role) =>
    void guard.current(async () => {
      setFailure(null);
      setBusy(true);
      try {
        await post(page.urls.choose_role, { role: chosen });
        onPage(await post<ModulePage>(page.urls.refresh, {}));
      } catch (problem) {
        setFailure(problem);
      }
      setBusy(false);
      return true;
    });
  return (
    <div class="rm-stack">
      {role && <p role="status">{words.text(`role_chosen_${role}`)}</p>}
      <div class="rm-actions">
        {ROLES.map((each) => (
          <Button key={each} kind={role ? "quiet" : "primary"} busy={busy} onClick={() => choose(each)}>
            {words.text(`role_choose_${each}`)}
          </Button>
        ))}
      </div>
      {failure !== null && <NoticeView tone="problem" text={failureText(failure, words)} urgent />}
    </div>
  );
}
