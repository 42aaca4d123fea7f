import { useState } from "preact/hooks";
import type { Browse } from "../contract/browsing";
import { OnDemand } from "./OnDemand";
import { useProgramWords } from "./useProgramWords";

/** The other side's cards, opened by whoever wants to choose. Once opened it stays, closed or not. */
export function BrowsePart({ browse }: { browse: Browse }) {
  const words = useProgramWords();
  const [opened, setOpened] = useState(false);
  return (
    <div class="rm-stack">
      <h5 class="rm-subheading">{words.text("browse_title")}</h5>
      <p>
        {words.text("browse_intro")}{" "}
        {browse.wishes > 0 && words.count("browse_wishes", browse.wishes)}
      </p>
      <details class="rm-details" onToggle={() => setOpened(true)}>
        <summary>{words.text("browse_open")}</summary>
        {opened && (
          <OnDemand
            url={browse.urls.part}
            strings={browse.strings}
            loading="browse_loading_part"
            failed="browse_failed"
          />
        )}
      </details>
    </div>
  );
}
