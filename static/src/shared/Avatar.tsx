import type { Role } from "../contract";

/** Initials in the role's colour. Decorative: the name always stands beside it. */
export function Avatar({ name, role }: { name: string; role: Role }) {
  return (
    <span class={`rm-avatar rm-avatar--${role}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word; whole characters, whatever the script. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => [...(word ?? "")][0] ?? "").join("").toLocaleUpperCase();
}
