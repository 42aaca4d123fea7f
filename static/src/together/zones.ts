/** The zone to show times in: the account's own, else the browser's. Never throws on an unknown one. */
export function zoneOf(preference: string): string {
  const browsers = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return preference ? new Intl.DateTimeFormat("en", { timeZone: preference }).resolvedOptions().timeZone : browsers;
  } catch {
    return browsers;
  }
}

/** "2026-03-01T10:00", as a date-time control has it, of a moment in a zone; "" without a moment. */
export function wallClock(iso: string | null, zone: string): string {
  if (iso === null) return "";
  const parts = partsOf(Date.parse(iso), zone);
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}`;
}

/** The moment at which the clocks of a zone show a time; null for what is no time. */
export function momentOf(wall: string, zone: string): string | null {
  const wanted = Date.parse(`${wall}Z`);
  if (Number.isNaN(wanted)) return null;
  // once with the offset of about then, once more in case the clocks change in between
  let guess = wanted;
  for (let turn = 0; turn < 2; turn++) guess += wanted - shownAt(guess, zone);
  return new Date(guess).toISOString();
}

function shownAt(ms: number, zone: string): number {
  const { year, month, day, hour, minute } = partsOf(ms, zone);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) + (ms % 60_000);
}

function partsOf(ms: number, zone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
}

/** "Thursday, 12 March, 10:00", and the year where it isn't this one. */
export function longTime(iso: string, zone: string, locale: string): string {
  const sameYear = new Date(iso).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
    hour: "numeric",
    minute: "2-digit",
  }).format(Date.parse(iso));
}

/** "12 Mar". */
export function shortDay(iso: string, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short" }).format(Date.parse(iso));
}
