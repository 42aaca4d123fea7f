import { useState } from "preact/hooks";
import type { PeerPart, ReviewDesk, ReviewGiven, ToReview } from "../contract/review";
import { Button } from "../shared/Button";
import { useSend, usePlace, useReviewWords, type ReviewWords } from "./desk";
import type { DeskProps } from "./DeskView";
import { JudgementView } from "./JudgementView";
import { Practice } from "./Practice";
import { RubricForm } from "./RubricForm";
import { Fold, Problem, Section } from "./Section";
import { SubmissionView } from "./Submission";
import { helpfulText } from "./ReplyForm";

/** The reviews that the pair gives others. */
export function PeerSection({ peers, desk, onDesk }: DeskProps & { peers: PeerPart }) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send } = useSend();
  const rubric = desk.rubrics[desk.current.peer];
  return (
    <Section title={words.text("peers_title")}>
      <p class="rm-muted">
        {peers.others === 0 ? words.text("peers_none") : words.count("peers_intro", Math.min(peers.wanted, peers.others))}
      </p>
      {peers.example && rubric && peers.others > 0 && <Practice example={peers.example} rubric={rubric} />}
      {peers.to_review.map((one, index) => (
        <OtherPair key={one.handle} one={one} number={index + 1} desk={desk} onDesk={onDesk} />
      ))}
      {peers.can_volunteer && (
        <div>
          <p class="rm-muted">{words.text("volunteer_text")}</p>
          <div class="rm-actions">
            <Button busy={busy} onClick={() => void send<ReviewDesk>("volunteer", { pair }, onDesk)}>
              {words.text("volunteer")}
            </Button>
          </div>
          <Problem text={problem} />
        </div>
      )}
    </Section>
  );
}

function OtherPair({ one, number, desk, onDesk }: DeskProps & { one: ToReview; number: number }) {
  const words = useReviewWords();
  const { partner } = usePlace();
  if (!one.submission) {
    return (
      <div class="rm-fold rm-fold--waiting">
        <p class="rm-fold__title">{words.text("peer_number", { number })}</p>
        <p class="rm-muted">{words.text("peers_waiting")}</p>
      </div>
    );
  }
  const done = one.given !== null;
  return (
    <Fold
      title={words.text("peer_number", { number })}
      badge={badge(one, words, partner)}
      tone={done ? "done" : one.turn === "me" ? "todo" : "plain"}
    >
      {!done && one.why === "late" && <p class="rm-muted">{words.text("peer_late_text")}</p>}
      {!done && one.turn === "partner" && <p class="rm-muted">{words.text("peer_step_in", { name: partner })}</p>}
      <SubmissionView submission={one.submission} />
      {one.given ? <Given one={one} desk={desk} /> : !desk.ended && <Give one={one} desk={desk} onDesk={onDesk} />}
    </Fold>
  );
}

function badge(one: ToReview, words: ReviewWords, name: string): string {
  if (one.given) return one.given_by === "me" ? words.text("peer_given") : words.text("peer_given_by_partner", { name });
  if (one.why === "late") return words.text("peer_late");
  if (one.why === "extra") return words.text("peer_extra");
  return one.turn === "me" ? words.text("peer_todo") : words.text("peer_partners_turn", { name });
}

function Given({ one, desk }: { one: ToReview; desk: ReviewDesk }) {
  const words = useReviewWords();
  const { given } = one;
  if (!given) return null;
  return (
    <>
      <h6 class="rm-review__sub">{words.text(one.given_by === "me" ? "your_review" : "their_review")}</h6>
      <JudgementView judgement={given.judgement} rubric={desk.rubrics[given.rubric]} />
      {given.answer && (
        <div class="rm-reply">
          <p class="rm-field__label">{words.text("they_answered")}</p>
          <p>{helpfulText(given.answer.helpful, words)}</p>
          {given.answer.text && <p dir="auto">{given.answer.text}</p>}
        </div>
      )}
    </>
  );
}

function Give({ one, desk, onDesk }: DeskProps & { one: ToReview }) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send } = useSend();
  const [given, setGiven] = useState<ToReview["given"]>(null);
  const rubric = desk.rubrics[desk.current.peer];
  if (!rubric) return null;
  if (given) return <JudgementView judgement={given.judgement} rubric={rubric} />;
  const refresh = () => void send<ReviewDesk>("review_desk", { pair, words: false }, onDesk);
  return (
    <RubricForm
      rubric={rubric}
      comment="needed"
      label={words.text("send")}
      busy={busy}
      problem={problem}
      onSend={async (judgement) => {
        const body = { pair, kind: "peer", handle: one.handle, rubric: desk.current.peer, judgement };
        const sent = await send<ReviewGiven>("submit_review", body, (answer) => setGiven(answer.given));
        if (sent) refresh();
      }}
    />
  );
}
