import type { ComponentChild } from "preact";
import { safeHref } from "../editor/safe_link";
import { useRecordsWords } from "./use_records_words";

/** What `notebook` answers of a board: nodes of the editor's schema, and stretches of marked text. */
interface NoteNode {
  name: string;
  attrs: Record<string, unknown>;
  children: NotePart[];
}

interface NoteRun {
  text: string;
  marks: string[];
  href: string | null;
}

type NotePart = NoteNode | NoteRun;

/** A board's notes to read, without the editor; what the schema doesn't know shows its content alone. */
export function NotesView({ nodes }: { nodes: unknown[] }) {
  return <div class="rm-written" dir="auto">{(nodes as NotePart[]).map(part)}</div>;
}

function part(one: NotePart, key: number): ComponentChild {
  if ("text" in one) return <Marked key={key} run={one} />;
  const inside = one.children.map(part);
  switch (one.name) {
    case "paragraph":
      return <p key={key}>{inside}</p>;
    case "heading":
      return <p key={key} class="rm-written__heading">{inside}</p>;
    case "blockquote":
      return <blockquote key={key}>{inside}</blockquote>;
    case "bullet_list":
      return <ul key={key}>{inside}</ul>;
    case "check_list":
      return <ul key={key} class="rm-written__checks">{inside}</ul>;
    case "ordered_list":
      return <ol key={key}>{inside}</ol>;
    case "list_item":
      return <li key={key}>{inside}</li>;
    case "check_item":
      return <CheckItem key={key} checked={one.attrs["checked"] === true}>{inside}</CheckItem>;
    case "code_block":
      return <pre key={key}>{inside}</pre>;
    case "hard_break":
      return <br key={key} />;
    case "pros_cons_cell":
      return <Cell key={key} attrs={one.attrs}>{inside}</Cell>;
    default:
      return <div key={key}>{inside}</div>;
  }
}

function CheckItem({ checked, children }: { checked: boolean; children: ComponentChild }) {
  return (
    <li>
      <span class="rm-written__box" role="img" aria-label={checked ? "☑" : "☐"}>{checked ? "☑" : "☐"}</span>
      <div>{children}</div>
    </li>
  );
}

function Cell({ attrs, children }: { attrs: Record<string, unknown>; children: ComponentChild }) {
  const words = useRecordsWords();
  const side = attrs["side"] === "mentor" ? "role_mentor" : "role_mentee";
  const kind = attrs["kind"] === "pro" ? "notebook_for" : "notebook_against";
  return (
    <div class="rm-written__cell">
      <p class="rm-written__heading">{words.text(side)} – {words.text(kind)}</p>
      {children}
    </div>
  );
}

const TAGS = { strong: "strong", em: "em", code: "code", suggestion: "mark" } as const;

function Marked({ run }: { run: NoteRun }) {
  let shown: ComponentChild = run.text;
  for (const [mark, Tag] of Object.entries(TAGS)) if (run.marks.includes(mark)) shown = <Tag>{shown}</Tag>;
  const href = run.href === null ? null : safeHref(run.href);
  if (href === null) return <>{shown}</>;
  return <a href={href} target="_blank" rel="noopener noreferrer nofollow">{shown}</a>;
}
