import type { Strings } from "./index";

/** Where the part that looks back lies, and where it asks. Mirrors `blocks/contract/records.py`. */
export interface Records {
  /** `part`: the ES module that draws it. The others are handlers. */
  urls: {
    part: string;
    recap: string;
    notebook: string;
    data_places: string;
    my_data: string;
    erase: string;
  };
  /** The words only this part needs. */
  strings: Strings;
}

/** How far one member is in a module. */
export interface RecapSteps {
  opened: boolean;
  wrote: boolean;
}

export interface ModuleRecap {
  title: string;
  page_url: string | null;
  mine: RecapSteps;
  partner: RecapSteps;
  done: boolean;
  handed_in: boolean;
  /** How many the reader has given. */
  reviews: number;
  /** The module's handler that answers `ReviewsReceived` to `{pair}`; null where nothing was handed in. */
  received_reviews: string | null;
}

/** What others gave to what the pair handed in: the middle of all reviews, from 0 to 1; null for no score. */
export interface ReviewsReceived {
  reviews: number;
  share: number | null;
}

export interface GoalRecap {
  text: string;
  owner: string;
  /** A day, ISO 8601. */
  due: string | null;
  done: boolean;
}

export interface SessionRecap {
  /** ISO 8601, UTC. */
  at: string;
  minutes: number;
  topic: string;
  held: boolean;
  learnt: string;
}

/** The answer of `recap`. */
export interface Recap {
  modules: ModuleRecap[];
  goals: GoalRecap[];
  sessions: SessionRecap[];
}

/** The answer of `notebook`: some chapters, the same as Markdown, and the module to go on from. */
export interface Notebook {
  chapters: Chapter[];
  markdown: string;
  next: number | null;
}

export interface Chapter {
  title: string;
  /** `NoteNode`s; null where they can't be read. */
  notes: unknown[] | null;
}

/** Where one module hands out, and erases, what it holds. */
export interface DataPlace {
  title: string;
  my_data: string;
  erase: string;
}

/** The answer of `data_places`. */
export interface DataPlaces {
  modules: DataPlace[];
}
