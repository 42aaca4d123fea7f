/**
 * What the script of either page lends to the parts that it loads on demand, so that none brings its own copy; each
 * page's own `lent.ts` adds what only its parts need. `static/lending.mjs` has them take it from `ReverseMentorLends`.
 */
export { createContext, Fragment, render, toChildArray } from "preact";
export { useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
export { jsx, jsxs } from "preact/jsx-runtime";
export * from "./Button";
export * from "./Confirm";
export * from "./failure";
export * from "./Field";
export * from "./Icon";
export * from "./NoticeView";
export * from "./one_at_a_time";
export * from "./request";
export * from "./use_id";
export * from "./words";
