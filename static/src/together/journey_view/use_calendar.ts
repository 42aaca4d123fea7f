import { useState } from "preact/hooks";
import { failureText } from "../../shared/failure";
import { post } from "../../shared/request";
import { useWords } from "../../shared/words";
import { useTogether } from "../context";
import type { Session } from "../journey";

/** Fetches the session as a calendar's file, once the server has it as it is shown here. */
export function useCalendar({ key, starts, cancelled }: Session) {
  const words = useWords();
  const { page, pair, store } = useTogether();
  const [state, setState] = useState({ busy: false, problem: "" });
  const download = async () => {
    setState({ busy: true, problem: "" });
    try {
      await store.journey?.flush();
      const { calendar } = await post<{ calendar: string }>(page.urls.calendar, { pair: pair.id, session: key });
      const name = `${starts!.slice(0, 10)}${cancelled ? "-cancelled" : ""}.ics`;
      save(new Blob([calendar], { type: "text/calendar;charset=utf-8" }), name);
      setState({ busy: false, problem: "" });
    } catch (failure) {
      setState({ busy: false, problem: failureText(failure, words) });
    }
  };
  return { ...state, download: () => void download() };
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
