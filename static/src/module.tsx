import type { ModulePage } from "./contract";
import { ModuleView } from "./module/ModuleView";
import { initFunction, type InitFunction } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorModule: InitFunction<ModulePage>;
  }
}

window.ReverseMentorModule = initFunction("module", (page) => <ModuleView page={page} />);
