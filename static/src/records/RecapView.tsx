import { useState } from "preact/hooks";
import type { Pair } from "../contract";
import type { ModuleRecap, Recap, Records, ReviewsReceived } from "../contract/records";
import { useDesk } from "../program/desk";
import { percent } from "../review/dates";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import { NoticeView } from "../shared/NoticeView";
import { GoalList, SessionList } from "./JourneyLists";
import { NotebookView } from "./NotebookView";
import { useAnswer } from "./use_answer";
import { useReceived } from "./use_received";
import { useRecordsWords } from "./use_records_words";

/** What a pair has done so far; who is or was in several chooses one. */
export function RecapView({ records }: { records: Records }) {
  const { pairs } = useDesk().page;
  const [chosen, choose] = useState("");
  const pair = pairs.find(({ id }) => id === chosen) ?? pairs[0];
  if (!pair) return null;
  return (
    <div class="rm-recap">
      {pairs.length > 1 && <PairChoice pairs={pairs} chosen={pair.id} onChoose={choose} />}
      <PairRecap key={pair.id} pair={pair} records={records} />
    </div>
  );
}

function PairChoice({ pairs, chosen, onChoose }: { pairs: Pair[]; chosen: string; onChoose: (id: string) => void }) {
  const words = useRecordsWords();
  return (
    <div class="rm-switcher" role="group" aria-label={words.text("recap_choose")}>
      {pairs.map(({ id, partner, status }) => (
        <button key={id} type="button" class="rm-switcher__pair" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          <bdi>{partner.name}</bdi>
          {status === "ended" && <span class="rm-switcher__note"> ({words.text("recap_ended")})</span>}
        </button>
      ))}
    </div>
  );
}

function PairRecap({ pair, records }: { pair: Pair; records: Records }) {
  const words = useRecordsWords();
  const { answer, problem, again } = useAnswer<Recap>(records.urls.recap, { pair: pair.id });
  if (problem) {
    return (
      <NoticeView tone="problem" text={problem} urgent>
        <Button kind="primary" onClick={again}>{words.text("try_again")}</Button>
      </NoticeView>
    );
  }
  if (!answer) return <p class="rm-muted" role="status">{words.text("recap_loading")}</p>;
  return (
    <>
      <Modules pair={pair} modules={answer.modules} />
      <GoalList goals={answer.goals} />
      <SessionList sessions={answer.sessions} />
      <NotebookView pair={pair} url={records.urls.notebook} />
    </>
  );
}

function Modules({ pair, modules }: { pair: Pair; modules: ModuleRecap[] }) {
  const words = useRecordsWords();
  const received = useReceived(pair.id, modules);
  if (modules.length === 0) return <p class="rm-muted">{words.text("recap_none")}</p>;
  const done = modules.filter((module) => module.done).length;
  return (
    <section>
      <h5 class="rm-subheading">
        {words.text("recap_modules")} <span class="rm-recap__sum">{words.count("recap_done", done)}</span>
      </h5>
      <ol class="rm-recap__list">
        {modules.map((module, place) => <ModuleLine key={place} module={module} received={received[place]} />)}
      </ol>
    </section>
  );
}

interface ModuleLineProps {
  module: ModuleRecap;
  received: ReviewsReceived | undefined;
}

function ModuleLine({ module, received }: ModuleLineProps) {
  const words = useRecordsWords();
  const begun = module.mine.wrote || module.partner.wrote || module.mine.opened;
  const state = module.done ? "done" : begun ? "begun" : "open";
  const facts = [
    words.text(`recap_module_${state}`),
    module.handed_in && words.text("recap_handed_in"),
    module.reviews > 0 && words.count("recap_reviews", module.reviews),
    received && received.reviews > 0 && words.count("recap_received", received.reviews),
    typeof received?.share === "number" && words.text("recap_share", { share: percent(received.share, words.locale) }),
  ];
  return (
    <li class={`rm-recap__module rm-recap__module--${state}`}>
      <Icon name={module.done ? "done" : "open"} />
      <span class="rm-recap__title" dir="auto">
        {module.page_url ? <a href={module.page_url} target="_top">{module.title}</a> : module.title}
      </span>
      <span class="rm-recap__facts">{facts.filter(Boolean).join(" · ")}</span>
    </li>
  );
}
