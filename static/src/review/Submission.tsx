import type { Link, Submission } from "../contract/review";
import { blocks, type Block, type Span } from "./markdown";
import { useReviewWords } from "./desk";

/** What was handed in, as everybody reads it. */
export function SubmissionView({ submission }: { submission: Pick<Submission, "text" | "links"> }) {
  return (
    <div class="rm-submission" dir="auto">
      {blocks(submission.text).map((block, index) => <BlockView key={index} block={block} />)}
      <Links links={submission.links} />
    </div>
  );
}

function Links({ links }: { links: Link[] }) {
  const words = useReviewWords();
  if (links.length === 0) return null;
  return (
    <div>
      <p class="rm-field__label">{words.text("links")}</p>
      <ul class="rm-submission__links">
        {links.map(({ url, label }) => <li key={url}><Away href={url}>{label || url}</Away></li>)}
      </ul>
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === "bullets" || block.kind === "numbers") {
    const items = block.lines.map((item, index) => <li key={index}><Line spans={item} /></li>);
    return block.kind === "bullets" ? <ul class="rm-submission__list">{items}</ul> : <ol class="rm-submission__list">{items}</ol>;
  }
  const lines = block.lines.map((line, index) => (
    <span key={index}>{index > 0 && <br />}<Line spans={line} /></span>
  ));
  if (block.kind === "heading") return <p class="rm-submission__heading">{lines}</p>;
  return block.kind === "quote" ? <blockquote class="rm-submission__quote">{lines}</blockquote> : <p>{lines}</p>;
}

function Line({ spans }: { spans: Span[] }) {
  return <>{spans.map((span, index) => <Piece key={index} span={span} />)}</>;
}

function Piece({ span }: { span: Span }) {
  if (span.href) return <Away href={span.href}>{span.text}</Away>;
  if (span.mark === "strong") return <strong>{span.text}</strong>;
  if (span.mark === "em") return <em>{span.text}</em>;
  return span.mark === "code" ? <code>{span.text}</code> : <>{span.text}</>;
}

/** A link that others wrote: it opens beside the course and tells that site nothing of it. */
function Away({ href, children }: { href: string; children: string }) {
  return <a class="rm-review-link" href={href} target="_blank" rel="noopener noreferrer nofollow">{children}</a>;
}
