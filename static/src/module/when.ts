const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A past moment as people say it: "5 minutes ago", "yesterday", "12 March". "" for an unreadable one. */
export function when(iso: string, now: number, locale: string): string {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return "";
  const ago = Math.max(0, now - moment);
  if (ago >= 7 * DAY) return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).format(moment);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (ago >= DAY) return relative.format(-Math.floor(ago / DAY), "day");
  if (ago >= HOUR) return relative.format(-Math.floor(ago / HOUR), "hour");
  return relative.format(-Math.max(1, Math.floor(ago / MINUTE)), "minute");
}
