import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { PrivateNotesPart } from "../private_notes/index";
import { Icon } from "../shared/Icon";
import { useId } from "../shared/use_id";
import { useWords } from "../shared/words";
import { PartView } from "./PartView";

/** Notes to oneself: fetched only when opened, since few do on most visits. */
export function PrivateNotes({ page, pair }: { page: ModulePage; pair: Pair }) {
  const words = useWords();
  const titleId = useId();
  const boxId = useId();
  const [open, setOpen] = useState(false);
  return (
    <section class="rm-aside" aria-labelledby={titleId}>
      <h4 class="rm-aside__title">
        <button
          type="button"
          class="rm-aside__toggle"
          id={titleId}
          aria-expanded={open}
          aria-controls={open ? boxId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="lock" />
          <span>{words.text("private_title")}</span>
          {!open && <span class="rm-aside__hint">{words.text("private_only_you")}</span>}
          <Icon name="chevron" />
        </button>
      </h4>
      {open && <div id={boxId}><Opened page={page} pair={pair} /></div>}
    </section>
  );
}

function Opened({ page: { urls }, pair }: { page: ModulePage; pair: Pair }) {
  const words = useWords();
  const props = {
    words,
    urls: { read: urls.read_private_notes, save: urls.save_private_notes },
    deviceKey: pair.device_key,
  };
  return <PartView<PrivateNotesPart> url={urls.private_notes} props={props} />;
}
