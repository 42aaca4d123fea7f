/** What Yjs and y-prosemirror ask of `lib0/environment`: in a browser, the answers are known. */
export const isBrowser = true;

export const getVariable = () => null;
