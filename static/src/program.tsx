import type { ProgramPage } from "./contract";
import { ProgramView } from "./program/ProgramView";
import type { RuntimeElement } from "./shared/mount";
import { startView } from "./shared/view";

declare global {
  interface Window {
    ReverseMentorProgram: (runtime: unknown, element: RuntimeElement, page: ProgramPage) => void;
  }
}

window.ReverseMentorProgram = (_runtime, element, page) => {
  startView("program", element, page, <ProgramView page={page} />);
};
