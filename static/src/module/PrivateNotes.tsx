import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { PrivateNotesPart } from "../private_notes/index";
import { FoldingSection } from "../shared/FoldingSection";
import { Icon } from "../shared/Icon";
import { useWords } from "../shared/words";
import { PartView } from "./PartView";

/** Notes to oneself: fetched only when opened, since few do on most visits. */
export function PrivateNotes({ page, pair }: { page: ModulePage; pair: Pair }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const who = <><Icon name="lock" /> {words.text("private_only_you")}</>;
  return (
    <FoldingSection
      name="private_notes"
      title={words.text("private_title")}
      summary={who}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      {open && <Opened page={page} pair={pair} />}
    </FoldingSection>
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
