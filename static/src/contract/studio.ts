/** What the settings form in Studio is handed, and what it saves. */

import type { Strings } from ".";
import type { Rubric } from "./rubric";

/** `lines`: a list typed one item a line. `choices`: a list ticked from `options`. */
export interface Setting {
  name: string;
  label: string;
  help: string;
  kind: "text" | "paragraph" | "lines" | "number" | "switch" | "date" | "choice" | "choices" | "rows" | "rubric";
  /** Of a `rubric`, null is `standard`: ours, worded for the reader, in the reader's own language. */
  value: Rubric | string | number | boolean | string[] | Row[] | null;
  options: { value: string; label: string }[];
  /** Of a number. */
  minimum: number;
  /** Of a rubric. */
  standard: Rubric | null;
  /** Of rows. */
  columns: Column[];
  /** Rows to begin with, offered while there are none. */
  start: Row[];
}

/** A record of a `rows` setting, by column. The server gives a new one its `key`. */
export type Row = Record<string, string | number>;

export interface Column {
  name: string;
  kind: "text" | "link" | "number" | "choice";
  label: string;
  options: { value: string; label: string }[];
}

/** Init arguments of both blocks' settings form in Studio. Mirrors `blocks/settings/form.py`. */
export interface StudioPage {
  settings: Setting[];
  /** What the block's `validate()` has to say. */
  messages: string[];
  urls: { save: string };
  locale: string;
  strings: Strings;
}

export interface SettingsSaved {
  messages: string[];
}
