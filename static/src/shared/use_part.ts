import { useEffect, useRef, useState } from "preact/hooks";
import { loadPart } from "./on_demand";

/**
 * A part of the page that has its own tree. `mount` draws it into the host, again with other props when it is
 * there already, and returns what takes it away.
 */
export interface Part<Props> {
  mount: (host: HTMLElement, props: Props) => () => void;
}

export type Phase = "loading" | "ready" | "failed";

/** Loads a part, draws it into `host` with each new `props`, and takes it away with the view. */
export function usePart<Props>(url: string, props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [part, setPart] = useState<Part<Props> | null>(null);
  const [phase, setPhase] = useState<Phase>("loading");
  const leave = useRef<() => void>(() => undefined);

  useEffect(() => {
    let gone = false;
    loadPart<Part<Props>>(url).then(
      (loaded) => {
        if (gone) return;
        setPart(loaded);
        setPhase("ready");
      },
      (error: unknown) => {
        console.error(error);
        if (!gone) setPhase("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [url, attempt]);
  useEffect(() => {
    if (part && host.current) leave.current = part.mount(host.current, props);
  });
  useEffect(() => () => leave.current(), []);

  const again = () => {
    setPhase("loading");
    setAttempt(attempt + 1);
  };
  return { host, phase, again };
}
