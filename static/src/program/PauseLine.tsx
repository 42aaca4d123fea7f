import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { ActionLine } from "./ActionLine";
import { useDesk } from "./desk";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

/** A break from being matched. One button for both ways, so that the focus stays where it is. */
export function PauseLine() {
  const words = useProgramWords();
  const { page, announce } = useDesk();
  const pausing = usePageAction("pause");
  const { paused } = page.me;
  const turn = async () => {
    if (await pausing.run({ paused: !paused })) {
      announce(words.text(paused ? "announce_resumed" : "announce_paused"));
    }
  };
  return (
    <div class="rm-stack">
      {paused
        ? <NoticeView tone="waiting" title={words.text("paused_title")} text={words.text("paused_text")} />
        : <p class="rm-muted rm-small">{words.text("pause_hint")}</p>}
      <ActionLine state={pausing} />
      <div class="rm-actions">
        <Button kind={paused ? "primary" : "quiet"} busy={pausing.busy} onClick={turn}>
          {words.text(paused ? "resume" : "pause")}
        </Button>
      </div>
    </div>
  );
}
