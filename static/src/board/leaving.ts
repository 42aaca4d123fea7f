/** Asks before the page is left, but only while that would lose something. */
export function leavingGuard(): (atRisk: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (atRisk) => {
    if (atRisk) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
}
