import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ModulePage } from "../contract";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import { post } from "../shared/request";
import { useWords } from "../shared/words";

/** One posture tip, until it is dismissed. A dismissal that gets lost only shows it once more. */
export function TipView({ page }: { page: ModulePage }) {
  const words = useWords();
  const [gone, setGone] = useState(false);
  const thanks = useRef<HTMLParagraphElement>(null);
  const { tip, urls } = page;
  // the button took the focus along
  useLayoutEffect(() => thanks.current?.focus(), [gone]);
  if (gone) return <p class="rm-muted rm-small" ref={thanks} tabIndex={-1}>{words.text("tip_next")}</p>;
  if (!tip) return null;
  const dismiss = () => {
    setGone(true);
    post(urls.dismiss_tip, { tip: tip.id }).catch(() => undefined);
  };
  return (
    <aside class="rm-tip" aria-label={words.text("tip_label")}>
      <Icon name="info" />
      <p class="rm-tip__text" dir="auto">{tip.text}</p>
      <Button onClick={dismiss}>{words.text("tip_dismiss")}</Button>
    </aside>
  );
}
