import type { Order } from '../../../engine/model/index.ts';
import type { Preview, Range, RangesAnswer } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, say } from '../../../text/index.ts';
import { rangesRequest } from '../../lab/aheadRequests.ts';
import type { Inquiry } from '../../lab/inquiries.ts';
import { rangeText } from '../../lab/labText.ts';
import { useInquiry } from '../../lab/useInquiry.ts';
import { useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { Term } from '../Term.tsx';

const MOVE = '{before} → {after}';

/**
 * What the order moves: the figures of the seat in the one world of the preview, with the range in which most imagined worlds have them; and
 * the case of its target. The column of the ranges has its room while they are worked out.
 */
export function OrderRanges({ order, preview }: { order: Order; preview: Preview }) {
  const game = useGame();
  const voice = game.voice.value;
  const request = rangesRequest(order, preview, game.now.value);
  const asked = useInquiry('ranges', request, true);
  const known = asked?.kind === 'told' ? asked.answer : null;
  const [target] = request.targets;
  const score = known?.targets[0] ?? null;
  const { gauges } = preview;
  if (gauges.length === 0 && (asked === null || target === undefined)) return null;
  const range = (of: Range | null | undefined, decimals: number) =>
    asked === null ? null : <td class="number strong order-range">{rangeCell(asked, of, decimals)}</td>;
  return (
    <table class="order-moves">
      <caption class="caption">{previews.gaugesMove}</caption>
      <thead class="caption">
        <tr>
          <td />
          <th scope="col" class="number">
            {lab.imaginedColumn}
          </th>
          {asked === null ? null : (
            <th scope="col" class="number">
              <Term of="concept/range">
                {known === null ? lab.rangeColumn : fill(lab.rangeHolds, { n: leastOfTen(known, gauges) })}
              </Term>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {gauges.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{say.gauge(id, voice)}</th>
            <td class="number">{fill(MOVE, { before: formatNumber(before, 1), after: formatNumber(after, 1) })}</td>
            {range(
              known?.figures.find((figure) => figure.id === id),
              1,
            )}
          </tr>
        ))}
        {asked === null || target === undefined ? null : (
          <tr>
            <th scope="row" class="order-case">
              {score === null
                ? fill(lab.nearestScore, { capital: voice.names.capital(target) })
                : fill(lab.caseScore, {
                    capital: voice.names.capital(target),
                    posture: say.postureInText(score.posture),
                  })}
            </th>
            <td class="number">{score === null ? null : formatNumber(score.median, SCORE_DIGITS)}</td>
            {range(score, SCORE_DIGITS)}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What holds of all ranges that are shown: where a figure is the same in all worlds, its range holds more often than the others. */
function leastOfTen({ figures, targets }: RangesAnswer, gauges: Preview['gauges']): number {
  const shown = figures.filter(({ id }) => gauges.some((gauge) => gauge.id === id));
  return Math.min(10, ...[...shown, ...targets].map(({ ofTen }) => ofTen));
}

function rangeCell(asked: Inquiry<RangesAnswer>, range: Range | null | undefined, decimals: number): string {
  if (asked.kind === 'waiting') return screens.weighing;
  return range == null ? lab.unknown : rangeText(range, decimals);
}
