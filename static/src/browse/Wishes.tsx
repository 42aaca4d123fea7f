import { useLayoutEffect, useRef } from "preact/hooks";
import type { WishedPartner } from "../contract/browsing";
import { Button } from "../shared/Button";
import { useBrowsingWords } from "./useBrowsingWords";

export interface WishesProps {
  wishes: WishedPartner[];
  busy: boolean;
  onRaise: (handle: string, name: string) => void;
  onRemove: (handle: string, name: string) => void;
}

/** Whom one would like, best first. */
export function Wishes({ wishes, busy, onRaise, onRemove }: WishesProps) {
  const words = useBrowsingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const used = useRef("");
  const items = useRef(new Map<string, HTMLLIElement>());
  // a wish that moved or went away took the focus along
  useLayoutEffect(() => {
    if (!used.current || document.activeElement !== document.body) return;
    const button = items.current.get(used.current)?.querySelector("button");
    (button ?? heading.current)?.focus();
  }, [wishes]);
  const keep = (handle: string) => (item: HTMLLIElement | null) => {
    if (item) items.current.set(handle, item);
    else items.current.delete(handle);
  };
  const use = (act: WishesProps["onRaise"], handle: string, name: string) => () => {
    used.current = handle;
    act(handle, name);
  };
  return (
    <div class="rm-wishes">
      <h6 class="rm-subheading" ref={heading} tabIndex={-1}>{words.text("wishes_title")}</h6>
      <p class="rm-muted rm-small">{words.text(wishes.length > 0 ? "wishes_explained" : "wishes_none")}</p>
      {wishes.length > 0 && (
        <ol class="rm-wishes__list">
          {wishes.map(({ handle, card }, at) => {
            const name = card?.name ?? words.text("wish_gone");
            return (
              <li key={handle} ref={keep(handle)}>
                <div class="rm-wishes__row">
                  <span dir="auto">{name}</span>
                  <Button busy={busy} disabled={at === 0} onClick={use(onRaise, handle, name)}>
                    {words.text("wish_up", { name })}
                  </Button>
                  <Button busy={busy} onClick={use(onRemove, handle, name)}>
                    {words.text("wish_remove", { name })}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
