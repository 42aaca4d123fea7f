import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Strings } from "../contract";
import type { PluralKey, TextKey } from "./keys";

export type Values = Record<string, string | number>;

/** Looks up the person's wording. Never throws: a missing key shows as `[key]`, which a tester sees. */
export interface Words<Text extends string = TextKey, Plural extends string = PluralKey> {
  readonly locale: string;
  text(key: Text, values?: Values): string;
  /** Picks the plural form for `n`, which is also the `{n}` placeholder. */
  count(key: Plural, n: number, values?: Values): string;
}

export function makeWords(strings: Strings, locale: string): Words<string, string> {
  const language = usableLocale(locale);
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const fill = (text: string, values: Values) => fillIn(text, values, numbers);
  return {
    locale: language,
    text(key, values = {}) {
      const found = strings[key];
      return typeof found === "string" ? fill(found, values) : `[${key}]`;
    },
    count(key, n, values = {}) {
      const forms = strings[key];
      const form = typeof forms === "object" ? (forms[rules.select(n)] ?? forms["other"]) : forms;
      return form === undefined ? `[${key}]` : fill(form, { n, ...values });
    },
  };
}

/** Django writes "zh_CN" and sites invent codes; Intl refuses both with a RangeError. */
export function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}

function fillIn(text: string, values: Values, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? numbers.format(value) : isolated(value, text);
  });
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name in another writing direction than its sentence must not reorder the words around it. */
function isolated(value: string, sentence: string): string {
  const mixed = RIGHT_TO_LEFT.test(value) !== RIGHT_TO_LEFT.test(sentence);
  return mixed ? `\u2068${value}\u2069` : value;
}

export const WordsContext = createContext<Words<string, string>>(makeWords({}, "en"));

/** The words of the page around; a view with keys of its own names them as type arguments. */
export function useWords<
  Text extends string = TextKey,
  Plural extends string = PluralKey,
>(): Words<Text, Plural> {
  return useContext(WordsContext);
}
