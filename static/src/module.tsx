import type { ModulePage } from "./contract";
import * as lent from "./module/lent";
import { ModuleView } from "./module/ModuleView";
import { lend } from "./shared/on_demand";
import { initFunction, type InitFunction } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorModule: InitFunction<ModulePage>;
  }
}

lend("module", lent);

window.ReverseMentorModule = initFunction("module", (page) => <ModuleView page={page} />);
