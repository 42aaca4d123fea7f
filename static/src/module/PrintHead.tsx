import type { ModulePage, Pair } from "../contract";
import { useWords } from "../shared/words";

/** What stands above the notes on paper alone: of what, whose, and when. */
export function PrintHead({ page, pair }: { page: ModulePage; pair: Pair }) {
  const words = useWords();
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: "long" }).format(new Date());
  return (
    <div class="rm-print-head" aria-hidden="true">
      <p class="rm-title" dir="auto">{page.display_name}</p>
      <p>{words.text("print_with", { me: page.me.name, partner: pair.partner.name, date })}</p>
    </div>
  );
}
