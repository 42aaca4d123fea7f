import { post } from "./request";

/**
 * Tells the server what this person has now seen, such as a pair that a roster made; `url` is "" when there
 * is nothing to tell. Returns the handler's answer, or null: a failure costs nothing, the next page asks again.
 */
export async function acknowledge<Answer>(url: string): Promise<Answer | null> {
  if (!url) return null;
  try {
    return await post<Answer>(url, {});
  } catch {
    return null;
  }
}
