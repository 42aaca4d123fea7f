import { useEffect, useRef, useState } from "preact/hooks";

const PAUSE_MS = 3000;

/**
 * Speaks a message politely. Changes within three seconds are dropped but for the last, so that a busy
 * partner does not talk over what the person is reading.
 */
export function LiveRegion({ message }: { message: string }) {
  const [spoken, setSpoken] = useState("");
  const quietUntil = useRef(0);
  useEffect(() => {
    if (message === spoken) return undefined;
    const wait = Math.max(0, quietUntil.current - Date.now());
    const timer = setTimeout(() => {
      quietUntil.current = Date.now() + PAUSE_MS;
      setSpoken(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return <div class="rm-hidden" role="status">{spoken}</div>;
}
