import { useState } from "preact/hooks";
import type { BrowseAnswer } from "../contract/browsing";
import { Button } from "../shared/Button";
import { languageName } from "../shared/CardView";
import { Field } from "../shared/Field";
import { ANYTHING, type Question } from "./useBrowsing";
import { useBrowsingWords } from "./useBrowsingWords";

export interface SearchFormProps {
  answer: BrowseAnswer | null;
  busy: boolean;
  onSearch: (question: Question) => void;
}

/** What to look for. A filter counts at once; words once they are all typed. */
export function SearchForm({ answer, busy, onSearch }: SearchFormProps) {
  const words = useBrowsingWords();
  const [question, setQuestion] = useState(ANYTHING);
  const filter = (part: Partial<Question>) => {
    setQuestion({ ...question, ...part });
    onSearch({ ...question, ...part });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onSearch(question);
  };
  const languages = (answer?.languages ?? []).map((code) => [code, languageName(code, words.locale)] as const);
  const skills = (answer?.skills ?? []).map((skill) => [skill, skill] as const);
  return (
    <form class="rm-search" role="search" onSubmit={submit}>
      <Field label={words.text("browse_text")} hint={words.text("browse_text_hint")}>
        {(control) => (
          <input
            {...control}
            class="rm-input"
            type="search"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={question.text}
            onInput={(event) => setQuestion({ ...question, text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        label={words.text("browse_skill")}
        value={question.skill}
        options={skills}
        onChoose={(skill) => filter({ skill })}
      />
      <Choice
        label={words.text("browse_language")}
        value={question.language}
        options={languages}
        onChoose={(language) => filter({ language })}
      />
      <div class="rm-actions">
        <Button type="submit" busy={busy}>{words.text("browse_search")}</Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const words = useBrowsingWords();
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} class="rm-input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{words.text("browse_any")}</option>
          {options.map(([each, text]) => <option key={each} value={each}>{text}</option>)}
        </select>
      )}
    </Field>
  );
}
