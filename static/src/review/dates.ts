/** A moment as people write it, in their own time zone: "1 October 2025, 14:00". "" for an unreadable one. */
export function moment(iso: string, locale: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return "";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** A share as people say it: "83 %". */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}
