/** What a module's page lends to its parts. */
export * from "../shared/lent";
export * from "../shared/FoldingSection";
export * from "../shared/LiveRegion";
export * from "./StateDetail";
export * from "./StatePill";
export * from "./state_words";
export * from "./when";
