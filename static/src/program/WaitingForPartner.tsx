import { useEffect } from "preact/hooks";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { ActionLine } from "./ActionLine";
import { useDesk } from "./desk";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";
import { watch } from "./watch";

export interface WaitingForPartnerProps {
  login: string;
  onWithdrawn: (sentence: string) => void;
}

/** One has named a partner who has not named one back. Looks by itself whether they have. */
export function WaitingForPartner({ login, onWithdrawn }: WaitingForPartnerProps) {
  const words = useProgramWords();
  const { page, refresh } = useDesk();
  const withdrawing = usePageAction("withdraw_naming");
  useEffect(() => (page.sample ? undefined : watch(refresh)), []);
  const withdraw = async () => {
    if (await withdrawing.run({})) onWithdrawn(words.text("announce_withdrawn"));
  };
  return (
    <div class="rm-stack">
      <NoticeView
        tone="waiting"
        title={words.text("waiting_title", { login })}
        text={words.text("waiting_text")}
      >
        <Button busy={withdrawing.busy} onClick={withdraw}>{words.text("waiting_withdraw")}</Button>
        <span class="rm-muted rm-small rm-actions__note">{words.text("waiting_checks")}</span>
      </NoticeView>
      <ActionLine state={withdrawing} />
    </div>
  );
}
