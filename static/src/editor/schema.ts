import { Schema } from "prosemirror-model";
import { MARKS } from "./marks";
import { NODES } from "./nodes";

/** What notes are made of. */
export const schema = new Schema({ nodes: NODES, marks: MARKS });
