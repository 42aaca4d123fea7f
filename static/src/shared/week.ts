import type { SharedTextKey } from "./keys";
import type { Words } from "./words";

export const DAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
export const PARTS = ["am", "noon", "pm"] as const;

export type Day = (typeof DAYS)[number];

/** Returns a weekday's name as the reader's language has it. */
export function dayName(day: Day, locale: string, weekday: "long" | "short"): string {
  // 1 January 2024 was a Monday
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(date);
}

/** Says day by day when somebody is usually free: "Mon: morning, midday". */
export function freeTimes(availability: readonly string[], words: Words<SharedTextKey, never>): string[] {
  return DAYS.flatMap((day) => {
    const parts = PARTS.filter((part) => availability.includes(`${day}-${part}`));
    if (parts.length === 0) return [];
    const named = parts.map((part) => words.text(`part_${part}`));
    return [`${dayName(day, words.locale, "short")}: ${named.join(", ")}`];
  });
}
