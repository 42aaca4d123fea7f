/** What Yjs calls of `lib0/logging`: the colours are left out. */
export const [BOLD, UNBOLD, ORANGE, RED] = ["", "", "", ""];

export const print = (...parts) => console.log(parts.join(""));

export const warn = (...parts) => console.warn(parts.join(""));
