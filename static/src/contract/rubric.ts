/** One answer to a criterion; `feedback` is what the author would say to whoever gets it. */
export interface Level {
  points: number;
  title: string;
  description: string;
  feedback: string;
}

/** One question of a rubric. No two of its levels are worth the same points. */
export interface Criterion {
  id: string;
  title: string;
  description: string;
  weight: number;
  levels: Level[];
}

/** Criteria in the order they are asked in. */
export interface Rubric {
  criteria: Criterion[];
}
