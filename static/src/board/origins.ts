/** Marks Yjs transactions that bring edits in from outside, so that nobody takes them for typing. */
export const FROM_SERVER = Symbol("server");
export const FROM_SIBLING = Symbol("sibling");

/** True for edits made in this tab: whatever is not marked and does not come from the device's store. */
export function isMadeHere(transaction: { local: boolean }, origin: unknown): boolean {
  return transaction.local && origin !== FROM_SERVER && origin !== FROM_SIBLING;
}
