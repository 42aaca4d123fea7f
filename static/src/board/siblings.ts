import * as Y from "yjs";
import type { Stop } from "./surroundings";

interface Told {
  client: number;
  update: Uint8Array;
}

/**
 * Tells this person's other tabs with the same board what is typed here, and brings in what is typed there.
 * `onClient` learns their client ids: if such a tab closes too early, this one sends its edits.
 */
export function joinSiblings(name: string, doc: Y.Doc, onClient: (client: number) => void): Stop {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    onClient(data.client);
    Y.applyUpdate(doc, data.update);
  };
  const tell = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) channel.postMessage({ client: doc.clientID, update });
  };
  doc.on("update", tell);
  return () => {
    doc.off("update", tell);
    channel.close();
  };
}
