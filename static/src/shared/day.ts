/**
 * Returns the day of an ISO 8601 time in the reader's own words and time zone, such as "31 March 2026"; of a
 * date without a time, that very day.
 */
export function dayOf(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(momentOf(iso));
}

/** Tells whether a day or a time has come. */
export function isPast(iso: string): boolean {
  return momentOf(iso).getTime() <= Date.now();
}

/** A date alone would be read as midnight in Greenwich, which is the day before in half of the world. */
function momentOf(iso: string): Date {
  return new Date(iso.includes("T") ? iso : `${iso}T00:00`);
}
