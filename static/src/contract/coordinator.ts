import type { Strings } from "./index";

/** What a coordinator's page starts from; nobody else's carries it. Mirrors `blocks/contract/coordinator.py`. */
export interface Coordinator {
  /** How many pairs stand on all coordinators' rosters. */
  pairs: number;
  /** Moves whenever any roster does; a commit names the revision of the preview or proposal it rests on. */
  revision: string;
  /** The course's teams are the pairs, and rosters count for nothing. */
  by_teams: boolean;
  /** What matching goes by, as the author set it. */
  terms: { label: string; value: string }[];
  /** `part`: the ES module that draws the coordinator's desk. The others are handlers. */
  urls: {
    part: string;
    preview_roster: string;
    commit_roster: string;
    export_pairs: string;
    export_participants: string;
    read_census: string;
    propose: string;
    commit_matching: string;
    publish_directory: string;
    overview: string;
    end_pair: string;
    reopen_pair: string;
    start_pair: string;
    rematch: string;
  };
  /** The words only this part needs. */
  strings: Strings;
}
