/**
 * What the page's script lends to the parts that it loads on demand, so that none brings its own copy: `static/lending.mjs`
 * has them take it from the one global that we set, `ReverseMentorLends`. All of it is in both entry scripts anyway.
 *
 * A part has its own tree and provides its own contexts, so it doesn't matter which of two blocks on a page lends.
 */
export { createContext, Fragment, render, toChildArray } from "preact";
export { useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
export { jsx, jsxs } from "preact/jsx-runtime";
export * from "./Avatar";
export * from "./Button";
export * from "./CardView";
export * from "./Confirm";
export * from "./failure";
export * from "./Field";
export * from "./Icon";
export * from "./NoticeView";
export * from "./one_at_a_time";
export * from "./request";
export * from "./use_id";
export * from "./week";
export * from "./words";
