/** The one effect that a card shows: the largest move of the target's reasons, else of the seat's own gauges. */
import { GROUP_OF, type Posture } from '../../../engine/model/index.ts';
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

export function mainEffect(preview: Preview, voice: Voice): Effect | null {
  const { target } = preview;
  if (target !== null) {
    const capital = voice.names.capital(target.target);
    if (target.standsAfter !== target.standsBefore) {
      return { label: fill(screens.settlesOn, { capital }), value: '', settles: target.standsAfter, figure: null };
    }
    const term = target.terms[0];
    if (term !== undefined && Math.abs(term.after - term.before) >= 0.0005) {
      return {
        label: fill(previews.cardTerm, { capital, what: screens.groupShort[GROUP_OF[term.term]] }),
        value: formatSigned(term.after - term.before, SCORE_DIGITS),
        settles: null,
        figure: null,
      };
    }
  }
  const gauge = preview.gauges[0];
  if (gauge !== undefined && Math.abs(gauge.after - gauge.before) >= 0.05) {
    return {
      label: say.gauge(gauge.id, voice),
      value: formatSigned(gauge.after - gauge.before, 1),
      settles: null,
      figure: gauge.id,
    };
  }
  return null;
}
