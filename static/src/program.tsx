import type { ProgramPage } from "./contract";
import * as lent from "./program/lent";
import { ProgramView } from "./program/ProgramView";
import { lend } from "./shared/on_demand";
import { initFunction, type InitFunction } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorProgram: InitFunction<ProgramPage>;
  }
}

lend("program", lent);

window.ReverseMentorProgram = initFunction("program", (page) => <ProgramView page={page} />);
