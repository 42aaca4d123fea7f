import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Setting } from "../../contract";
import { Button } from "../../shared/Button";
import { useId } from "../../shared/use_id";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { draftOfRows, emptyRow, movedRow, type RowDraft } from "./rows";
import { RowEditor } from "./RowEditor";

export interface RowsFieldProps {
  setting: Setting;
  rows: RowDraft[];
  onType: (rows: RowDraft[]) => void;
}

/** A list of records: added, removed and put in order with the keyboard alone. */
export function RowsField({ setting, rows, onType }: RowsFieldProps) {
  const words = useWords<StudioTextKey, never>();
  const helpId = useId();
  const [said, setSaid] = useState("");
  const { box, focusNext } = useNextFocus();
  const total = rows.length;
  const add = () => {
    const row = emptyRow(setting.columns);
    focusNext(`[data-rm-row="${row["key"]}"] .rm-input`);
    onType([...rows, row]);
  };
  const move = (at: number, by: number) => {
    focusNext(`[data-rm-row="${rows[at]!["key"]}"] [data-rm-move="${by}"]`);
    setSaid(words.text("rows_moved", { place: at + by + 1, total }));
    onType(movedRow(rows, at, by));
  };
  const remove = (at: number) => {
    const next = rows[at + 1] ?? rows[at - 1];
    focusNext(next ? `[data-rm-row="${next["key"]}"] .rm-input` : ".rm-rows__add button");
    setSaid(words.text("rows_removed", { place: at + 1 }));
    onType(rows.filter((_, index) => index !== at));
  };
  return (
    <fieldset class="rm-plain rm-rows" aria-describedby={helpId} ref={box}>
      <legend class="rm-field__label">{setting.label}</legend>
      <p class="rm-field__hint" id={helpId}>{setting.help}</p>
      <ol class="rm-rows__list">
        {rows.map((row, at) => (
          <RowEditor
            key={row["key"]}
            setting={setting}
            row={row}
            at={at}
            total={total}
            onType={(typed) => onType(rows.map((other, index) => (index === at ? typed : other)))}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div class="rm-actions rm-rows__add">
        <Button onClick={add}>{words.text("rows_add")}</Button>
        {total === 0 && setting.start.length > 0 && (
          <Button onClick={() => onType(draftOfRows(setting.start))}>{words.text("rows_start")}</Button>
        )}
      </div>
      <div class="rm-hidden" role="status">{said}</div>
    </fieldset>
  );
}

/** Moves the keyboard's focus to what will be there once the list is drawn anew. */
function useNextFocus() {
  const box = useRef<HTMLFieldSetElement>(null);
  const next = useRef("");
  useLayoutEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = "";
  });
  return { box, focusNext: (selector: string) => (next.current = selector) };
}
