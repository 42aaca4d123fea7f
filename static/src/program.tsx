import type { ProgramPage } from "./contract";
import { ProgramView } from "./program/ProgramView";
import { initFunction, type InitFunction } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorProgram: InitFunction<ProgramPage>;
  }
}

window.ReverseMentorProgram = initFunction("program", (page) => <ProgramView page={page} />);
