import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { usePart } from "../shared/use_part";
import { useWords } from "../shared/words";

/** A part that is loaded on demand, or why it is not there. */
export function PartView<Props>({ url, props }: { url: string; props: Props }) {
  const words = useWords();
  const { host, phase, again } = usePart<Props>(url, props);
  return (
    <>
      {phase === "failed" && (
        <NoticeView tone="problem" text={words.text("part_failed")} urgent>
          <Button onClick={again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      <div ref={host} aria-busy={phase === "loading"} />
    </>
  );
}
