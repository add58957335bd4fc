import type { Appraisal, Order, Posture } from '../../../engine/model/index.ts';
import { postureAhead } from '../../../engine/selectors/index.ts';
import type { FlipAnswer } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, plural, say, ui, type Voice } from '../../../text/index.ts';
import { flipRequest, flipSetsRequest } from '../../lab/aheadRequests.ts';
import type { Inquiry } from '../../lab/inquiries.ts';
import { ofTenText } from '../../lab/labText.ts';
import { useInquiry } from '../../lab/useInquiry.ts';
import { useGame } from '../gameUi.ts';

/** The posture that a flip is asked for: the one asked about where it is tighter than today's, else the nearest that is; null where none is. */
export function flipTo(appraisal: Appraisal, asked: Posture): Posture | null {
  const { today } = appraisal;
  const wanted = asked > today ? asked : postureAhead(appraisal, today);
  return wanted > today ? wanted : null;
}

/** The cheapest orders with which the government more likely than not settles on a tighter posture at its next window, or those that come nearest. */
export function CheapestFlip({ appraisal, asked }: { appraisal: Appraisal; asked: Posture }) {
  const game = useGame();
  const wanted = flipTo(appraisal, asked);
  const request = wanted === null ? null : flipSetsRequest(appraisal.state, wanted, game.now.value);
  const sets = useInquiry('flipSets', request);
  const played = useInquiry(
    'flip',
    request === null || sets?.kind !== 'told' ? null : flipRequest(request, sets.answer),
  );
  const flip = sets?.kind === 'told' ? played : sets;
  if (wanted === null || flip === null) return null;
  const told = flip.kind === 'told' ? toldOf(flip.answer, asked, game.voice.value) : null;
  return (
    <div class="nearest-flip" aria-busy={flip.kind === 'waiting'}>
      <dt class="caption">{told?.label ?? screens.cheapestFlip}</dt>
      <dd>{told?.text ?? untold(flip, appraisal, game.voice.value)}</dd>
      <dd class="number strong">{told?.odds}</dd>
    </div>
  );
}

interface Told {
  readonly label: string;
  readonly text: string;
  readonly odds: string;
}

/** @param asked the posture that the dossier speaks of: another one is named */
function toldOf(answer: FlipAnswer, asked: Posture, voice: Voice): Told {
  const posture = say.postureInText(answer.posture);
  const { already, cheapest, strongest, without } = answer;
  if (already) {
    const odds = ofTenText({ ofTen: Math.round(without.share * 10), reached: without });
    return { label: screens.cheapestFlip, text: fill(screens.flipNone, { posture }), odds };
  }
  const best = cheapest ?? strongest;
  if (best === null) return { label: screens.cheapestFlip, text: fill(screens.flipNever, { posture }), odds: '' };
  return {
    label: cheapest === null ? screens.strongestOrder : screens.cheapestFlip,
    text: fill(answer.posture === asked ? screens.flipFor : screens.flipForOther, {
      posture,
      orders: best.orders.map((order: Order) => say.order(order, voice)).join(' + '),
      cost: plural(ui.capitalCost, best.capital),
    }),
    odds: ofTenText(best),
  };
}

function untold(flip: Inquiry<FlipAnswer>, { state }: Appraisal, voice: Voice): string {
  if (flip.kind === 'waiting') return screens.weighing;
  if (flip.kind !== 'none') return lab.failed;
  return flip.problem.code === 'noWindow'
    ? fill(screens.flipNoWindow, { capital: voice.names.capital(state), within: flip.problem.within })
    : screens.flipNotAsPlanned;
}
