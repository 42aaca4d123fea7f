import { useState } from "preact/hooks";
import type { DataPlace, DataPlaces, Records } from "../contract/records";
import { useDesk } from "../program/desk";
import { patiently } from "../program/patient";
import { download, fileName } from "../shared/download";
import { failureText } from "../shared/failure";
import { oneAtATime } from "../shared/one_at_a_time";
import { post } from "../shared/request";
import { useRecordsWords } from "./use_records_words";

/** How many parts of all are done. */
export type Step = { done: number; all: number };

/** Collects what each block holds of the person into one file. */
export function useDownload(records: Records) {
  const words = useRecordsWords();
  const { announce } = useDesk();
  const [guard] = useState(oneAtATime);
  const [step, setStep] = useState<Step | null>(null);
  const [problem, setProblem] = useState("");
  const start = () =>
    void guard(async () => {
      setProblem("");
      try {
        const file = JSON.stringify(await collected(records, setStep), null, 2);
        download(fileName(words.text("data_file"), "json"), "application/json", file);
        announce(words.text("data_downloaded"));
      } catch (failure) {
        setProblem(failureText(failure, words));
      }
      setStep(null);
      return true;
    });
  return { step, problem, start };
}

async function collected({ urls }: Records, onStep: (step: Step) => void): Promise<object> {
  const { modules } = await ask<DataPlaces>(urls.data_places, {});
  const all = modules.length + 1;
  onStep({ done: 1, all });
  const program = await ask<object>(urls.my_data, {});
  const parts: object[] = [];
  for (const module of modules) {
    onStep({ done: parts.length + 2, all });
    parts.push(await ofModule(module));
  }
  return { taken_at: new Date().toISOString(), program, modules: parts };
}

const ofModule = async ({ title, my_data }: DataPlace) => ({ title, ...(await ask<object>(my_data, {})) });

/** Sends until it goes through, as long as the site asks for patience. */
export const ask = <Answer>(url: string, body: object): Promise<Answer> =>
  patiently(() => post<Answer>(url, body), { onWait: () => undefined });
