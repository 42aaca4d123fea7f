/** Stroke paths on a 20 x 20 grid, all of one weight. */
const PATHS = {
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h5.8a3 3 0 0 1 0 6H6z",
  italic: "M8.5 4H14M6 16h5.5M12 4 8 16",
  heading: "M3 4.5v11M10.5 4.5v11M3 10h7.5M14 11.6l2.2-1.4v5.3",
  subheading: "M3 4.5v11M10.5 4.5v11M3 10h7.5M13.6 11.5a1.7 1.7 0 0 1 3.3.4c0 1.4-3.3 2.2-3.3 3.6H17",
  bullets: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  numbers: "M9 5h8M9 10h8M9 15h8M3.2 4.2l1.3-.7v4M3 12.3a1.2 1.2 0 1 1 2 .9l-2 2.3h2.3",
  checks: "M9 5h8M9 10h8M9 15h8M2.5 5l1.2 1.2 2.3-2.7M2.5 14.8l1.2 1.2 2.3-2.7M2.8 10h2.4",
  code: "M7 6l-4 4 4 4M13 6l4 4-4 4",
  code_block: "M3 3.5h14v13H3zM8.5 7.5L6 10l2.5 2.5M11.5 7.5L14 10l-2.5 2.5",
  pros_cons: "M3 3.5h14v13H3zM10 3.5v13M5 7.5h3M6.5 6v3M12 7.5h3M5 13h3M12 13h3",
  suggest: "M4 16.5h12M6 12.5l.8-3L13 3.3l2.4 2.4L9.2 12z",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  print: "M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z",
  download: "M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16.5h12",
  keys: "M2.5 5.5h15v9h-15zM6 11.5h8M5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01",
  history: "M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3v3.5H7M10 6.5V10l2.5 1.8",
  quote: "M4 4v12M8 6h9M8 10h9M8 14h6",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 1 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 1 0 4.3 4.3l1-1",
  undo: "M4 8h8.5a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5",
  redo: "M16 8H7.5a4 4 0 0 0 0 8H12M16 8l-3.5-3.5M16 8l-3.5 3.5",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  done: "M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM6.8 10.3l2.2 2.2 4.2-4.6",
  open: "M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z",
  sync: "M4 10a6 6 0 0 1 10.5-4M16 10a6 6 0 0 1-10.5 4M14.8 2.8V6h-3.2M5.2 17.2V14h3.2",
  offline: "M3 3l14 14M6 8.2A4 4 0 0 0 6 16h8M9 5.2A4.6 4.6 0 0 1 14 9a3.5 3.5 0 0 1 2.6 5.6",
  alert: "M10 7v4M10 13.8h.01M10 3l7.5 13.5h-15z",
  info: "M10 9v5M10 6.2h.01M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z",
  lock: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  chevron: "M5.5 8l4.5 4.5L14.5 8",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  remove: "M5 5l10 10M15 5L5 15",
  plus: "M10 4v12M4 10h12",
  hourglass: "M6 3h8M6 17h8M7 3c0 5 6 4.5 6 9v5M13 3c0 5-6 4.5-6 9v5",
  people: "M10.5 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM2 16.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4.3a3 3 0 0 1 0 5.4M15 12.4c1.7.6 2.8 2 3 4.1",
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: whatever carries the icon has a text of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="rm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
