/** What only a live site can tell: that it has another history, and that its clock is another. */
import { counted } from "../../model/counted.ts";
import { hazard, LEDGER, type Hazard } from "../../ledger/hazards/hazard.ts";
import type { Start } from "../ledger/open-ledger.ts";

/** What a running site shows beside its articles. */
export interface LiveFacts {
  /** Of the ledger that it was deployed from. */
  readonly head?: string;
  /** How many seconds this machine's clock is ahead of the site's; negative when it is behind. */
  readonly clockAhead?: number;
}

/** Clocks differ by seconds, and an answer takes a few to come. */
const MOST_APART = 60;

export function liveHazards({ head, clockAhead = 0 }: LiveFacts, start: Start): Hazard[] {
  const isOurs =
    head === undefined || head === start.head || start.ledger?.heads.includes(head) === true;
  return [
    ...(isOurs ? [] : [otherHistory(head)]),
    ...(Math.abs(clockAhead) > MOST_APART ? [clockDiffers(clockAhead)] : []),
  ];
}

function otherHistory(head: string): Hazard {
  return hazard({
    file: LEDGER,
    rule: "other-history",
    mark: head,
    message: "the live site was deployed from a ledger that is not in this one's history",
    hint: "pull first: its clients would be told to start over",
  });
}

function clockDiffers(clockAhead: number): Hazard {
  const seconds = Math.round(Math.abs(clockAhead));
  return hazard({
    file: LEDGER,
    rule: "clock-differs",
    mark: clockAhead > 0 ? "ahead" : "behind",
    message:
      `this machine's clock is ${counted(seconds, "second")} ${clockAhead > 0 ? "ahead of" : "behind"} that of the ` +
      "live site: what is built now would carry times that are wrong",
    hint: "set the clock before you build",
  });
}
