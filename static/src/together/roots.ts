import * as Y from "yjs";
import type { Fields } from "./fields";

/** The fields of an item that merges field by field; null for anything else under its key. */
export function fieldsOf(value: unknown): Fields | null {
  if (value instanceof Y.Map) return Object.fromEntries(value.entries());
  return null;
}

/** The item of a map that merges field by field, made when it is missing. */
export function itemOf(root: Y.Map<unknown>, key: string): Y.Map<unknown> {
  const found = root.get(key);
  if (found instanceof Y.Map) return found as Y.Map<unknown>;
  const item = new Y.Map<unknown>();
  root.set(key, item);
  return item;
}

/** Writes what differs: an untouched field must not win over the partner's change to it. */
export function putFields(item: Y.Map<unknown>, fields: Fields): void {
  Object.entries(fields).forEach(([name, value]) => {
    if (item.get(name) === value) return;
    if (value === "" || value === null) item.delete(name);
    else item.set(name, value);
  });
}

/** Whose hand an entry of a map is from, as its Yjs client id; null without such an entry. */
export function clientOf(map: Y.Map<unknown>, key: string): number | null {
  const item = map._map.get(key);
  return item && !item.deleted ? item.id.client : null;
}
