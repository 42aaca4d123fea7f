import type { Hotline, Role } from "../contract";
import type { Message } from "./messages";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a thread has turned into a hotline: the mentee asks, in short bursts, and no session is planned where
 * it could be looked at together. The rule and its reasons are in docs/hotline.md.
 *
 * `mine` is the reader's role: both come to the same answer.
 */
export function isHotline(
  messages: readonly Message[],
  rule: Hotline,
  { mine, planned, now }: { mine: Role; planned: boolean; now: number },
): boolean {
  if (planned) return false;
  const mentee = mine === "mentee" ? "me" : "partner";
  const recent = messages.filter(({ at }) => at !== null && Date.parse(at) > now - rule.days * DAY);
  const requests = recent.filter(({ by, kind }) => by === mentee && kind === "question");
  if (requests.length < rule.requests) return false;
  const length = requests.reduce((sum, { text }) => sum + text.length, 0) / requests.length;
  return requests.length * 100 >= rule.share * recent.length && length <= rule.length;
}
