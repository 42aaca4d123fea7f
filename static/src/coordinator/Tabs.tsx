import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useId } from "../shared/use_id";

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  children: ComponentChildren;
}

export interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  /** Drawn once it has been opened; kept then, so that work in it is not lost. */
  first: Name;
}

/** One part of many, by the pattern of the ARIA Authoring Practices: arrows choose, Tab leads into the part. */
export function Tabs<Name extends string>({ label, tabs, first }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(first);
  const [opened, setOpened] = useState<ReadonlySet<Name>>(new Set([first]));
  const choose = (name: Name) => {
    setChosen(name);
    setOpened((before) => new Set([...before, name]));
  };
  const move = (event: KeyboardEvent) => {
    const to = neighbour(tabs, chosen, event.key, isRightToLeft(event.currentTarget as Element));
    if (!to) return;
    event.preventDefault();
    choose(to);
    list.current?.querySelector<HTMLElement>(`[data-rm-tab="${to}"]`)?.focus();
  };
  return (
    <>
      <div class="rm-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            class="rm-tab"
            id={`${id}-${tab.name}`}
            data-rm-tab={tab.name}
            aria-selected={tab.name === chosen}
            aria-controls={`${id}-${tab.name}-part`}
            tabIndex={tab.name === chosen ? 0 : -1}
            onClick={() => choose(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.name}
          role="tabpanel"
          class="rm-tabpanel"
          id={`${id}-${tab.name}-part`}
          aria-labelledby={`${id}-${tab.name}`}
          hidden={tab.name !== chosen}
        >
          {opened.has(tab.name) && tab.children}
        </div>
      ))}
    </>
  );
}

function neighbour<Name extends string>(
  tabs: readonly Tab<Name>[],
  from: Name,
  key: string,
  rightToLeft: boolean,
): Name | undefined {
  const names = tabs.map(({ name }) => name);
  const at = names.indexOf(from);
  if (key === (rightToLeft ? "ArrowLeft" : "ArrowRight")) return names[(at + 1) % names.length];
  if (key === (rightToLeft ? "ArrowRight" : "ArrowLeft")) return names.at(at - 1);
  if (key === "Home") return names[0];
  return key === "End" ? names.at(-1) : undefined;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
