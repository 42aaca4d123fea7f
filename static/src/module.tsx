import type { ModulePage } from "./contract";
import { ModuleView } from "./module/ModuleView";
import { acknowledge } from "./shared/acknowledge";
import { initFunction, type InitFunction } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorModule: InitFunction<ModulePage>;
  }
}

window.ReverseMentorModule = initFunction("module", (page) => {
  void acknowledge(page.urls.acknowledge);
  return <ModuleView page={page} />;
});
