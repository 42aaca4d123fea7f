import type { Card, Role } from "../contract";
import type { SharedTextKey } from "./keys";
import { useWords } from "./words";
import { freeTimes } from "./week";

/** A participant's card: what they offer or want, their languages, a few words about them. */
export function CardView({ card, role }: { card: Card | null; role: Role }) {
  const words = useWords<SharedTextKey>();
  if (!card) return <p class="rm-muted">{words.text("card_none")}</p>;
  const languages = card.languages.map((code) => languageName(code, words.locale));
  return (
    <dl class="rm-card">
      <Chips term={words.text(role === "mentor" ? "card_offers" : "card_wants")} items={card.skills} />
      {card.unit && (
        <div class="rm-card__row">
          <dt>{words.text("card_unit")}</dt>
          <dd dir="auto">{card.unit}</dd>
        </div>
      )}
      <Chips term={words.text("card_languages")} items={languages} />
      <Chips term={words.text("card_when")} items={freeTimes(card.availability, words)} />
      {card.about && (
        <div class="rm-card__row">
          <dt>{words.text("card_about")}</dt>
          <dd class="rm-card__about" dir="auto">{card.about}</dd>
        </div>
      )}
    </dl>
  );
}

function Chips({ term, items }: { term: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div class="rm-card__row">
      <dt>{term}</dt>
      <dd>
        <ul class="rm-chips">
          {items.map((item) => <li key={item} class="rm-chip" dir="auto">{item}</li>)}
        </ul>
      </dd>
    </div>
  );
}

/** A language in the reader's own words; its code where the browser knows none. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
