/** The line below the headline, and why a government decided against its own terms. */
import type { Happening, Posture, StateId } from '../../../engine/model/index.ts';
import { decidedAt, isUnder } from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { standfirstWords } from '../../../text/en/report.ts';
import { fill, formatNumber, say, type Voice } from '../../../text/index.ts';
import { isAct } from '../../panels/dialogs/causes.ts';
import { SCORE_DIGITS } from '../../panels/inspector/appraisalRows.ts';

/** What stood above the terms: a plan that was carried out as announced, or home politics at the decision itself. */
export type Outweighed = 'announced' | 'homePolitics';

/**
 * A government carries its announced plan out unless an order or event touched what the plan rests on; then it decides anew, with its home
 * politics. Both can be read from what was on record before the turn.
 */
export function outweighedBy(record: TurnRecord, state: StateId, posture: Posture): Outweighed {
  const intent = Object.values(record.before.intents).find(
    ({ seat, dueTurn, action }) => seat === state && dueTurn === record.turn && action.kind === 'setPosture',
  );
  if (intent?.action.kind !== 'setPosture' || intent.action.posture !== posture) return 'homePolitics';
  const touched = record.ledger
    .slice(0, decidedAt(record, state))
    .some(({ path, causes }) => causes.some(isAct) && intent.premises.some((premise) => isUnder(path, premise)));
  return touched ? 'homePolitics' : 'announced';
}

/** Headline and standfirst of a turn's finding; of a move against the government's own terms, what stood above them. */
export function findingOf(top: Happening, record: TurnRecord, voice: Voice): ReturnType<typeof say.happening> {
  const said = say.happening(top, voice);
  if (top.code !== 'postureChanged' || top.state === voice.you) return said;
  const total = top.reasons.reduce((sum, { value }) => sum + value, 0);
  if (total > -0.5 * 10 ** -SCORE_DIGITS) return said;
  const cause = fill(standfirstWords[outweighedBy(record, top.state, top.to)], {
    name: voice.names.state(top.state),
    from: say.postureInText(top.from),
    to: say.postureInText(top.to),
    value: formatNumber(-total, SCORE_DIGITS),
  });
  return { ...said, cause };
}
