import type { Column, Setting } from "../../contract";
import { Icon } from "../../shared/Icon";
import { useId } from "../../shared/use_id";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import type { RowDraft } from "./rows";

export interface RowEditorProps {
  setting: Setting;
  row: RowDraft;
  at: number;
  total: number;
  onType: (row: RowDraft) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One record with its buttons. Their names say which: a list of ten equal "remove" tells nothing. */
export function RowEditor({ setting, row, at, total, onType, onMove, onRemove }: RowEditorProps) {
  const words = useWords<StudioTextKey, never>();
  const what = row[setting.columns[0]?.name ?? ""] || words.text("rows_row", { place: at + 1 });
  const put = (by: number) => () => {
    if (at + by >= 0 && at + by < total) onMove(by);
  };
  return (
    <li class="rm-rows__row" data-rm-row={row["key"]}>
      <div class="rm-rows__cells">
        {setting.columns.map((column) => (
          <Cell key={column.name} column={column} typed={row[column.name] ?? ""} onType={(typed) => onType({ ...row, [column.name]: typed })} />
        ))}
      </div>
      <div class="rm-rows__tools" role="group" aria-label={what}>
        <button type="button" class="rm-tool" data-rm-move="-1" aria-disabled={at === 0} aria-label={words.text("rows_up", { what })} onClick={put(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" class="rm-tool" data-rm-move="1" aria-disabled={at === total - 1} aria-label={words.text("rows_down", { what })} onClick={put(1)}>
          <Icon name="down" />
        </button>
        <button type="button" class="rm-tool" aria-label={words.text("rows_remove", { what })} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      </div>
    </li>
  );
}

interface CellProps {
  column: Column;
  typed: string;
  onType: (typed: string) => void;
}

function Cell({ column: { name, kind, label, options }, typed, onType }: CellProps) {
  const id = useId();
  const onInput = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  const common = { id, class: "rm-input", value: typed };
  return (
    <div class={`rm-rows__cell rm-rows__cell--${kind}`}>
      <label class="rm-field__hint" for={id}>{label}</label>
      {kind === "choice" ? (
        <select {...common} name={name} onChange={onInput}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      ) : kind === "number" ? (
        <input {...common} name={name} type="number" min={0} step="any" inputMode="numeric" onInput={onInput} />
      ) : (
        <input {...common} name={name} type="text" dir={kind === "link" ? "ltr" : "auto"} autocomplete="off" onInput={onInput} />
      )}
    </div>
  );
}
