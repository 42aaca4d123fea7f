import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Setting, SettingsSaved, StudioPage } from "../contract";
import { failureText } from "../shared/failure";
import { oneAtATime } from "../shared/one_at_a_time";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import { changesOf, draftOf, withValues, wrongOf, type Draft, type Typed } from "./draft";
import type { StudioTextKey } from "./keys";
import { tellCancelled, tellSaved, type StudioRuntime } from "./runtime";

interface FormState {
  /** With the values the server has. */
  settings: Setting[];
  draft: Draft;
  messages: string[];
  /** Names of the settings to correct. */
  wrong: string[];
  /** Why the last save failed; "" when it did not. */
  problem: string;
  saved: boolean;
  busy: boolean;
  /** How often it was tried to save what is wrong. */
  tries: number;
}

export type SettingsWork = ReturnType<typeof useSettingsForm>;

/** The form's state. What was typed stays until it is saved or cancelled. */
export function useSettingsForm(page: StudioPage, runtime: StudioRuntime) {
  const words = useWords<StudioTextKey, never>();
  const [state, setState] = useState(() => stateOf(page.settings, page.messages));
  const ref = useRef<HTMLDivElement>(null);
  const guard = useRef(oneAtATime());
  const change = (part: Partial<FormState>) => setState((before) => ({ ...before, ...part }));

  const type = (name: string, typed: Typed) => {
    setState((before) => ({
      ...before,
      draft: { ...before.draft, [name]: typed },
      wrong: before.wrong.filter((other) => other !== name),
      saved: false,
    }));
  };
  const send = async () => {
    const values = changesOf(state.settings, state.draft);
    change({ busy: true, problem: "", saved: false });
    try {
      const { messages } = await post<SettingsSaved>(page.urls.save, { values });
      setState({ ...stateOf(withValues(state.settings, values), messages), saved: true });
    } catch (failure) {
      change({ busy: false, problem: failureText(failure, words) });
      return false;
    }
    tellSaved(runtime);
    return true;
  };
  const save = () => {
    const wrong = wrongOf(state.settings, state.draft).map(({ name }) => name);
    if (wrong.length > 0) change({ wrong, tries: state.tries + 1 });
    else void guard.current(send);
  };
  // Only once drawn do controls say that they are wrong; a list says so in a text that takes the focus.
  useLayoutEffect(() => {
    if (state.tries === 0) return;
    ref.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong]")?.focus();
  }, [state.tries]);
  const cancel = () => {
    setState(stateOf(state.settings, state.messages));
    tellCancelled(runtime);
  };
  return { ...state, ref, type, save, cancel };
}

function stateOf(settings: Setting[], messages: string[]): FormState {
  const draft = draftOf(settings);
  return { settings, draft, messages, wrong: [], problem: "", saved: false, busy: false, tries: 0 };
}
