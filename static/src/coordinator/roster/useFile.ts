import { useState } from "preact/hooks";
import { useDesk } from "../../program/desk";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { MAX_ROWS } from "./bounds";
import { readCsv, UnreadableFile } from "./read_csv";

/** Reads files on this device. `doubt`: what to look at in the last one that was taken. */
export function useFile(onText: (csv: string) => void, onProblem: (problem: string) => void) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const [doubt, setDoubt] = useState("");
  const take = async (file: File) => {
    try {
      const { text, certain } = await readCsv(file);
      onText(text);
      const guessed = certain ? "" : words.text("roster_file_guessed", { name: file.name });
      setDoubt(guessed);
      announce(`${words.text("roster_file_taken", { name: file.name })} ${guessed}`.trim());
    } catch (error) {
      const long = error instanceof UnreadableFile && error.why === "long";
      onProblem(words.text(long ? "roster_long" : "roster_file_failed", { limit: MAX_ROWS }));
    }
  };
  return { take, doubt };
}
