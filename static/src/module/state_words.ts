import type { StateLine } from "../board/status";
import type { TextKey } from "../shared/keys";
import type { Words } from "../shared/words";

/** Reasons the browser finds out itself: the server has no sentence for them. */
const WHY: Record<string, TextKey> = {
  update_too_large: "why_update_too_large",
  unplaced: "why_unplaced",
};

/** What is to be said beyond a word or two: what is wrong, what to do, and where the edits are. "" if nothing. */
export function stateDetail(line: StateLine, words: Words): string {
  const sentence = whatIsWrong(line, words);
  if (!sentence || !("unsaved" in line) || !line.unsaved) return sentence;
  return `${sentence} ${words.text(line.kept ? "detail_kept" : "detail_only_here")}`;
}

/** True while edits may be lost: that alone is worth alarming anyone. */
export function atRisk(line: StateLine): boolean {
  return line.kind === "ended_unsaved" || ("unsaved" in line && line.unsaved && !line.kept);
}

function whatIsWrong(line: StateLine, words: Words): string {
  switch (line.kind) {
    case "offline":
      return words.text("detail_offline");
    case "ended_unsaved":
      return words.text("detail_ended_unsaved");
    case "signed_out":
      return line.message || words.text("detail_signed_out");
    case "not_saved":
    case "trouble":
      return line.message || words.text(WHY[line.code] ?? "request_bad_answer");
    default:
      return "";
  }
}
