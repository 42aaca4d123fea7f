/** What y-prosemirror uses of `lib0/dom`. */
export const doc = typeof document === "undefined" ? {} : document;
