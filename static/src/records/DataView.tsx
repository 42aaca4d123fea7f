import type { Records } from "../contract/records";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { EraseForm } from "./EraseForm";
import { useDownload } from "./use_download";
import { useRecordsWords } from "./use_records_words";

/** All that is held of a person: to take away, or to erase. */
export function DataView({ records }: { records: Records }) {
  const words = useRecordsWords();
  const { step, problem, start } = useDownload(records);
  return (
    <div class="rm-recap">
      <p>{words.text("data_intro")}</p>
      {problem && <NoticeView tone="problem" text={problem} urgent />}
      <div class="rm-actions">
        <Button icon="download" busy={step !== null} onClick={start}>{words.text("data_download")}</Button>
        {step && <p class="rm-actions__note rm-muted" role="status">{words.text("data_collecting", step)}</p>}
      </div>
      <EraseForm records={records} />
    </div>
  );
}
