/** What the program's page lends to its parts. */
export * from "../shared/Avatar";
export * from "../shared/CardView";
export * from "../shared/day";
export * from "../shared/lent";
export * from "../shared/week";
export * from "./ActionLine";
export * from "./desk";
export * from "./patient";
export * from "./problems";
export * from "./useAction";
