import { toBase64 } from "lib0/buffer";
import { render, type ComponentChild } from "preact";
import { browserSurroundings } from "../board/browser";
import { leavingGuard } from "../board/leaving";
import { joinSession, type Lease } from "../board/lease";
import { boardName, type SessionOptions } from "../board/session";
import type { ModulePage, Pair } from "../contract";
import { post } from "../shared/request";
import { WordsContext, type Words } from "../shared/words";
import { AgendaSection } from "./agenda_view/AgendaSection";
import { TogetherContext, type Together } from "./context";
import { JourneySection } from "./journey_view/JourneySection";
import { NextSession } from "./journey_view/NextSession";
import { MessagesSection } from "./messages_view/MessagesSection";
import { Store } from "./store";
import { zoneOf } from "./zones";

/** Where each part of the page goes. */
export interface Hosts {
  next: HTMLElement;
  agenda: HTMLElement;
  messages: HTMLElement;
  journey: HTMLElement;
}

export interface TogetherPart {
  page: ModulePage;
  pair: Pair;
  words: Words;
}

/** A journey board that nobody looks at is asked for this seldom. */
const UNSEEN_MS = 120_000;

/** Draws what a pair shares beside its notes; returns what takes it away. */
export async function mount(hosts: Hosts, { page, pair, words }: TogetherPart): Promise<() => void> {
  const shown = () => hosts.agenda.isConnected;
  const store = new Store((vector) => {
    const body = { pair: pair.id, read: toBase64(vector) };
    post(page.urls.read_messages, body).catch(() => undefined);
  });
  const board = await joinSession({
    ...optionsFor(page, pair, shown),
    syncUrl: page.urls.sync,
    onAnswer: (answer) => {
      store.answered(answer);
      store.partnerIs(answer.presence.here);
    },
    onReadOnly: () => store.changed(),
  });
  const journey = await joinJourney(page, pair, shown, store);
  store.draws(board.session, journey?.session ?? null);
  draw(hosts, { page, pair, store, settings: page.journey, zone: zoneOf(page.me.time_zone) }, words);
  return () => {
    Object.values(hosts).forEach((host: HTMLElement) => render(null, host));
    store.close();
    journey?.close();
    board.close();
  };
}

function joinJourney(page: ModulePage, pair: Pair, shown: () => boolean, store: Store): Promise<Lease | null> {
  if (!page.journey || !page.urls.journey) return Promise.resolve(null);
  const own = { ...pair, device_key: `${page.journey.device_key}-${pair.id}` };
  return joinSession({
    ...optionsFor(page, own, shown),
    syncUrl: page.urls.journey,
    patience: () => (store.isJourneyWatched ? 0 : UNSEEN_MS),
    onAnswer: (answer) => store.answered({ ...answer, read: null }),
    onReadOnly: () => store.changed(),
    onLine: (line) => store.journeyStands(line),
  });
}

function optionsFor(page: ModulePage, pair: Pair, isShown: () => boolean): Omit<SessionOptions, "syncUrl"> {
  return {
    pair,
    limits: page.limits,
    post,
    around: browserSurroundings(boardName(pair)),
    isShown,
    onLine: () => undefined,
    onAnswer: () => undefined,
    onReadOnly: () => undefined,
    onNews: () => undefined,
    onRisk: leavingGuard(),
  };
}

function draw(hosts: Hosts, together: Together, words: Words): void {
  const put = (view: ComponentChild, host: HTMLElement) =>
    render(
      <WordsContext.Provider value={words as Words<string, string>}>
        <TogetherContext.Provider value={together}>{view}</TogetherContext.Provider>
      </WordsContext.Provider>,
      host,
    );
  put(<NextSession />, hosts.next);
  put(<AgendaSection />, hosts.agenda);
  put(<MessagesSection />, hosts.messages);
  put(<JourneySection />, hosts.journey);
}
