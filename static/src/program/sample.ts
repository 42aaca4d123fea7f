import type { ProgramPage } from "../contract";
import type { ProgramWords } from "./useProgramWords";

/** What an author sees in Studio: a participant who has come the whole way, with the sample pair of the page. */
export function sampleOf(page: ProgramPage, words: ProgramWords): ProgramPage {
  const card = {
    name: words.text("sample_name"),
    skills: [words.text("sample_skill")],
    languages: page.languages.slice(0, 2).map(({ code }) => code),
    about: words.text("sample_about"),
    unit: "",
    availability: [],
  };
  const role = page.me.role ?? ("mentee" as const);
  const me = { ...page.me, name: card.name, role, card, charter_accepted: true };
  return { ...page, me, coordinator: null };
}
