import { useEffect, useRef, useState } from "preact/hooks";
import type { Step } from "../agenda";

export interface Timer {
  /** The step that is being timed; "" for none. */
  key: string;
  /** "8:32" */
  left: string;
  start(step: Step): void;
  stop(): void;
}

interface Running {
  key: string;
  text: string;
  until: number;
}

/** One calm timer, on this page alone: nothing is sent, and nothing speaks but its end. */
export function useTimer(onEnd: (step: string) => void): Timer {
  const [running, setRunning] = useState<Running | null>(null);
  const [now, setNow] = useState(0);
  const ended = useRef(onEnd);
  ended.current = onEnd;
  useEffect(() => {
    if (!running) return undefined;
    const look = () => {
      setNow(Date.now());
      if (Date.now() < running.until) return;
      setRunning(null);
      ended.current(running.text);
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [running]);
  return {
    key: running?.key ?? "",
    left: running ? clock(Math.max(0, running.until - now)) : "",
    start({ key, text, minutes }) {
      setNow(Date.now());
      setRunning({ key, text, until: Date.now() + minutes * 60_000 });
    },
    stop: () => setRunning(null),
  };
}

function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
