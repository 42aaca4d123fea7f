import { useState } from "preact/hooks";
import type { ReviewDesk } from "../contract/review";
import { DeliverableSection } from "./DeliverableSection";
import { PairSection } from "./PairSection";
import { PeerSection } from "./PeerSection";
import { ResultSection } from "./ResultSection";

export interface DeskProps {
  desk: ReviewDesk;
  onDesk: (desk: ReviewDesk) => void;
}

/** Everything a member of a pair sees; parts that the module does not have do not show. */
export function DeskView({ first }: { first: ReviewDesk }) {
  const [desk, setDesk] = useState(first);
  const onDesk = (fresh: ReviewDesk) => setDesk(fresh);
  return (
    <>
      {desk.deliverable && <DeliverableSection deliverable={desk.deliverable} desk={desk} onDesk={onDesk} />}
      {desk.peers && <PeerSection peers={desk.peers} desk={desk} onDesk={onDesk} />}
      {desk.result && desk.deliverable?.submitted && (
        <ResultSection result={desk.result} desk={desk} onDesk={onDesk} />
      )}
      {desk.in_pair && <PairSection inPair={desk.in_pair} desk={desk} onDesk={onDesk} />}
    </>
  );
}
