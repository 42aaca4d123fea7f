/** Returns a stored time, ISO 8601 in UTC, as `datetime-local` shows it: on this device's clock; "" for none. */
export function wallClock(stored: string): string {
  const at = new Date(stored);
  if (Number.isNaN(at.getTime())) return "";
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [String(at.getFullYear()).padStart(4, "0"), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Returns the time that was typed as the server stores it; "" for none. */
export function moment(typed: string): string {
  const at = new Date(typed);
  return Number.isNaN(at.getTime()) ? "" : `${at.toISOString().slice(0, 19)}+00:00`;
}

/** Returns this device's time zone, such as "Europe/Paris". */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
