import type { Commitment, Scenario } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, say, turnLabel, type Voice } from '../../../text/index.ts';

function sentenceOf({ kind, status, demand }: Commitment): string {
  if (kind === 'threat') return screens.threat[status];
  return status === 'open' && demand === 0 ? screens.promise.pledged : screens.promise[status];
}

/** A threat or a promise, and what came of it. */
export function commitmentSaid(one: Commitment, { names }: Voice, { calendar }: Scenario): string {
  return fill(sentenceOf(one), {
    issuer: names.capital(one.issuer),
    target: names.capital(one.target),
    stake: one.stake === null ? '' : names.stake(one.stake),
    pledge: one.pledge === null ? '' : say.pledge(one.pledge),
    demand: say.postureInText(one.demand),
    made: turnLabel(calendar, one.madeTurn),
    due: turnLabel(calendar, one.dueTurn),
  });
}
