import type { Link } from "../contract/review";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { useReviewWords } from "./desk";
import { TextField } from "./TextField";

const MAX_LINKS = 10;

/** Web addresses that belong to a deliverable. */
export function LinkFields({ links, onLinks }: { links: Link[]; onLinks: (links: Link[]) => void }) {
  const words = useReviewWords();
  const change = (at: number, part: Partial<Link>) =>
    onLinks(links.map((link, index) => (index === at ? { ...link, ...part } : link)));
  return (
    <>
      {links.map((link, at) => (
        <div class="rm-review__link" key={at}>
          <Field label={words.text("link_url")}>
            {(control) => (
              <input
                {...control}
                class="rm-input"
                type="url"
                inputMode="url"
                placeholder="https://"
                value={link.url}
                onInput={(event) => change(at, { url: event.currentTarget.value })}
              />
            )}
          </Field>
          <TextField
            label={words.text("link_label")}
            longest={120}
            value={link.label}
            onChange={(label) => change(at, { label })}
          />
          <Button onClick={() => onLinks(links.filter((_, index) => index !== at))}>
            {words.text("remove_link")}
          </Button>
        </div>
      ))}
      {links.length < MAX_LINKS && (
        <div>
          <Button icon="link" onClick={() => onLinks([...links, { url: "", label: "" }])}>
            {words.text("add_link")}
          </Button>
        </div>
      )}
    </>
  );
}
