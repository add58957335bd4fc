/**
 * The one effect that a card shows. Of a power's order: the largest move of the target's reasons, else of its own gauges. A government is judged by
 * its aims and decides by itself, so of its orders the gauges come first.
 */
import { GROUP_OF, type Posture, type SeatView } from '../../../engine/model/index.ts';
import { objectivesOf, seatKind } from '../../../engine/selectors/index.ts';
import type { Preview } from '../../../session/lab/types.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, say, type Voice } from '../../../text/index.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';

/** Money below this, USD billion, rounds to nothing where one decimal is shown. */
export const SMALL_MONEY = 0.05;

export interface Effect {
  readonly label: string;
  readonly value: string;
  /** Where the order would settle a decision this turn. */
  readonly settles: Posture | null;
  /** The seat's figure that it is about; null where it is about the target's decision. */
  readonly figure: string | null;
}

/** What a gauge that is no aim, such as strain, counts beside the aims' weights. */
const GAUGE_WEIGHT = 0.1;

export function mainEffect(preview: Preview, view: SeatView, voice: Voice): Effect | null {
  const { target } = preview;
  if (target !== null && target.standsAfter !== target.standsBefore) {
    const label = fill(screens.settlesOn, { capital: voice.names.capital(target.target) });
    return { label, value: '', settles: target.standsAfter, figure: null };
  }
  if (seatKind(view.scenario, view.seat) !== 'government') {
    return termEffect(preview, voice) ?? gaugeEffect(preview, view, voice);
  }
  if (target?.target === view.seat) return gaugeEffect(preview, view, voice) ?? termEffect(preview, voice);
  // What an order abroad costs stands at the foot of its card.
  const gained = { ...preview, gauges: preview.gauges.filter(({ id }) => id !== 'purse') };
  return gaugeEffect(gained, view, voice) ?? termEffect(preview, voice) ?? gaugeEffect(preview, view, voice);
}

function termEffect({ target }: Preview, voice: Voice): Effect | null {
  const term = target?.terms[0];
  if (target === null || term === undefined || Math.abs(term.after - term.before) < 0.0005) return null;
  const capital = voice.names.capital(target.target);
  return {
    label: fill(previews.cardTerm, { capital, what: screens.groupShort[GROUP_OF[term.term]] }),
    value: formatSigned(term.after - term.before, SCORE_DIGITS),
    settles: null,
    figure: null,
  };
}

/** The gauge whose move matters most to the seat: by its size and by what the aim weighs in this act. */
function gaugeEffect({ gauges }: Preview, view: SeatView, voice: Voice): Effect | null {
  const weights = new Map<string, number>(objectivesOf(view).map(({ id, weight }) => [id, weight]));
  const counts = ({ id, before, after }: Preview['gauges'][number]): number =>
    Math.abs(after - before) * (weights.get(id) ?? GAUGE_WEIGHT);
  const [gauge] = gauges
    .filter(({ before, after }) => Math.abs(after - before) >= 0.05)
    .sort((a, b) => counts(b) - counts(a));
  if (gauge === undefined) return null;
  return {
    label: say.gauge(gauge.id, voice),
    value: formatSigned(gauge.after - gauge.before, 1),
    settles: null,
    figure: gauge.id,
  };
}
