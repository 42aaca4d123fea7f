/** Returns the day of an ISO 8601 time in the reader's own words and time zone, such as "31 March 2026". */
export function dayOf(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(iso));
}
