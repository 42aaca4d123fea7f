/**
 * Prints one part of the page alone: the frame that the unit is shown in, and of that nothing but `part`.
 * Classes lead the print style through whatever page we are in (`styles/print.css`).
 */
export function printAlone(part: HTMLElement): void {
  const path: HTMLElement[] = [];
  for (let at = part.parentElement; at; at = at.parentElement) path.push(at);
  const mark = (on: boolean) => {
    path.forEach((element) => element.classList.toggle("rm-print-path", on));
    part.classList.toggle("rm-printed", on);
  };
  mark(true);
  window.addEventListener("afterprint", () => mark(false), { once: true });
  window.print();
}
