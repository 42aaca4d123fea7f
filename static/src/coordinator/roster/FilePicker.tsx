import { NoticeView } from "../../shared/NoticeView";
import { useId } from "../../shared/use_id";
import { useCoordinatorWords } from "../useCoordinatorWords";

export interface FilePickerProps {
  onFile: (file: File) => void;
  /** What to look at in the file that was taken; "" when nothing. */
  doubt: string;
}

/** Chooses a file; it can also be dropped anywhere on the form. */
export function FilePicker({ onFile, doubt }: FilePickerProps) {
  const words = useCoordinatorWords();
  const hintId = useId();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // the same file may be chosen again once it is corrected
    input.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <div class="rm-file">
        <label class="rm-button rm-button--quiet">
          <input
            type="file"
            class="rm-hidden"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            aria-describedby={hintId}
            onChange={(event) => choose(event.currentTarget)}
          />
          <span>{words.text("roster_file")}</span>
        </label>
        <span class="rm-muted rm-small" id={hintId}>{words.text("roster_file_hint")}</span>
      </div>
      {doubt && <NoticeView tone="waiting" icon="alert" text={doubt} />}
    </>
  );
}
