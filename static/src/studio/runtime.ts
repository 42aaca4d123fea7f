/** The part of Studio's runtime that a settings form talks to. The workbench only logs what it hears. */
export interface StudioRuntime {
  notify?: (event: "save" | "cancel", data: { state?: "start" | "end" }) => void;
}

/**
 * Tells Studio that the settings are saved: it refreshes the block and closes the form. Studio wants to hear
 * of a start before the end; it hears of it only now, because nothing would ever end its "Saving" if the
 * save failed.
 */
export function tellSaved(runtime: StudioRuntime): void {
  runtime.notify?.("save", { state: "start" });
  runtime.notify?.("save", { state: "end" });
}

/** Has Studio close the form. */
export function tellCancelled(runtime: StudioRuntime): void {
  runtime.notify?.("cancel", {});
}
