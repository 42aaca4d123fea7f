import type { Card, Role, Strings } from "./index";

/** What a page carries for whoever can browse. Mirrors `blocks/contract/browsing.py`. */
export interface Browse {
  /** How old the cards are, ISO 8601. */
  published_at: string;
  /** How many wishes one has. */
  wishes: number;
  /** `part`: the ES module that draws the search. The others are handlers. */
  urls: { part: string; browse: string; wish: string };
  /** The words only this part needs. */
  strings: Strings;
}

/** A card of the other side, under an opaque handle. */
export interface FoundCard {
  handle: string;
  role: Role;
  card: Card;
}

/** A wished partner; without a card once they are not in the directory any more. */
export interface WishedPartner {
  handle: string;
  card: Card | null;
}

export interface BrowseAnswer {
  published_at: string;
  total: number;
  /** A page, from the `start` that was asked for. */
  cards: FoundCard[];
  /** What can be filtered by, the commonest first. */
  skills: string[];
  languages: string[];
  /** Best first. */
  wishes: WishedPartner[];
}

export interface WishAnswer {
  wishes: WishedPartner[];
}
