/** What a person writes to themselves, as stored. */
export interface PrivateNotes {
  text: string;
  /** How often the text was changed; goes back with the next change. */
  revision: number;
  /** False when another tab or device had written meanwhile: then `text` is theirs, and nothing was changed. */
  saved: boolean;
}
