import type { StudioPage } from "./contract";
import { initFunction, type InitFunction } from "./shared/view";
import type { StudioRuntime } from "./studio/runtime";
import { SettingsForm } from "./studio/SettingsForm";

declare global {
  interface Window {
    ReverseMentorStudio: InitFunction<StudioPage>;
  }
}

window.ReverseMentorStudio = initFunction("studio", (page, runtime) => (
  <SettingsForm page={page} runtime={runtime as StudioRuntime} />
));
