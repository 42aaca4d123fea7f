import { useState } from "preact/hooks";
import type { DataPlaces, Records } from "../contract/records";
import { browserDrafts } from "../private_notes/drafts";
import { useDesk } from "../program/desk";
import { failureText } from "../shared/failure";
import { oneAtATime } from "../shared/one_at_a_time";
import { ask, type Step } from "./use_download";
import { useRecordsWords } from "./use_records_words";

interface Erased {
  device_keys: string[];
}

const SURE = { confirmed: true };

/**
 * Erases what each module holds, then what the program does: until that last step the person still finds
 * everything where it was, and can go on after an interruption.
 */
export function useErase({ urls }: Records) {
  const words = useRecordsWords();
  const { refresh, announce } = useDesk();
  const [guard] = useState(oneAtATime);
  const [step, setStep] = useState<Step | null>(null);
  const [problem, setProblem] = useState("");
  const [erased, setErased] = useState(false);
  const run = () =>
    void guard(async () => {
      setProblem("");
      try {
        await eraseAll(urls, setStep);
        setErased(true);
        announce(words.text("data_erased"));
        await refresh();
      } catch (failure) {
        setProblem(failureText(failure, words));
      }
      setStep(null);
      return true;
    });
  return { step, problem, erased, run };
}

async function eraseAll(urls: Records["urls"], onStep: (step: Step) => void): Promise<void> {
  const { modules } = await ask<DataPlaces>(urls.data_places, {});
  const places = [...modules.map(({ erase }) => erase), urls.erase];
  for (const [place, url] of places.entries()) {
    onStep({ done: place + 1, all: places.length });
    const { device_keys } = await ask<Erased>(url, SURE);
    device_keys.forEach(forgetOnDevice);
  }
}

/** The copy of a board that this device keeps for work without a connection (`board/session.ts`), and private notes not saved yet. */
function forgetOnDevice(key: string): void {
  browserDrafts(key).clear();
  try {
    indexedDB.deleteDatabase(`reverse-mentor:${key}`);
  } catch {
    // a private window keeps nothing, so there is nothing to forget
  }
}
