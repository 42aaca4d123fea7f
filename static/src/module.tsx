import type { ModulePage } from "./contract";
import { ModuleView } from "./module/ModuleView";
import type { RuntimeElement } from "./shared/mount";
import { startView } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorModule: (runtime: unknown, element: RuntimeElement, page: ModulePage) => void;
  }
}

window.ReverseMentorModule = (_runtime, element, page) => {
  startView("module", element, page, <ModuleView page={page} />);
};
