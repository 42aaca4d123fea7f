import type { RosterRow } from "../../contract/roster";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { OutcomeBadge } from "./OutcomeBadge";

/**
 * The rows of a preview. Roles are written out because the narrow layout changes how the elements are
 * displayed, upon which browsers forget that they are a table.
 */
export function RosterTable({ rows, label }: { rows: RosterRow[]; label: string }) {
  const words = useCoordinatorWords();
  return (
    <table class="rm-table" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{words.text("preview_column_line")}</th>
          <th scope="col" role="columnheader">{words.text("role_mentor")}</th>
          <th scope="col" role="columnheader">{words.text("role_mentee")}</th>
          <th scope="col" role="columnheader">{words.text("preview_column_outcome")}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => <Row key={row.line} row={row} />)}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: RosterRow }) {
  const words = useCoordinatorWords();
  return (
    <tr role="row">
      <td role="cell" class="rm-table__line">{row.line}</td>
      <td role="cell" class="rm-table__login" dir="auto" data-label={words.text("role_mentor")}>
        {row.mentor}
      </td>
      <td role="cell" class="rm-table__login" dir="auto" data-label={words.text("role_mentee")}>
        {row.mentee}
      </td>
      <td role="cell">
        <div class="rm-outcome">
          <OutcomeBadge outcome={row.outcome}>{words.text(`outcome_${row.outcome}`)}</OutcomeBadge>
          <span class="rm-outcome__message">{row.message}</span>
        </div>
      </td>
    </tr>
  );
}
