import type { OverviewPair } from "../../contract/matching";
import { matches } from "../people/search";

export const STATUSES = ["all", "active", "partner_gone", "ended"] as const;
export type StatusShown = (typeof STATUSES)[number];

export function pairsShown(pairs: readonly OverviewPair[], status: StatusShown, query: string): OverviewPair[] {
  return pairs.filter(
    (pair) => (status === "all" || pair.status === status) && matches(query, termsOf(pair)),
  );
}

function termsOf({ mentor, mentee, reason }: OverviewPair): string[] {
  return [mentor.name, mentor.login, mentee.name, mentee.login, reason];
}
