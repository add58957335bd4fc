import { APPRAISAL_TERMS, POSTURES } from '../../../engine/model/index.ts';
import { appraise, compared, seatKind } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import { SCORE_DIGITS } from './appraisalRows.ts';

/** Every term of every other posture against today's, as the government weighs them. Each column sums to its total. */
export function TermsDialog() {
  const game = useGame();
  const { view } = game.now.value;
  const state = game.selected.value;
  if (state === null || seatKind(view.scenario, state) !== 'government') return null;
  const appraisal = appraise(view, state);
  const columns = POSTURES.filter((posture) => posture !== appraisal.today).map((posture) => {
    const { terms, total } = compared(appraisal, posture);
    return { posture, total, values: new Map(terms.map(({ key, value }) => [key, value])) };
  });
  const used = APPRAISAL_TERMS.filter((term) => columns.some(({ values }) => values.get(term) !== 0));
  return (
    <Dialog
      title={fill(ui.scoreOfPostures, { capital: game.voice.value.names.capital(state) })}
      kicker={fill(screens.termsKicker, { posture: say.postureInText(appraisal.today) })}
      width="wide"
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key */}
      <section class="terms-scroll" tabIndex={0} aria-label={screens.allTerms}>
        <table class="terms">
          <thead>
            <tr>
              <th scope="col">{screens.term}</th>
              {columns.map(({ posture }) => (
                <th scope="col" class="number" key={posture}>
                  <PostureGlyph posture={posture} />
                  <Term of={`posture/${posture}`}>{say.posture(posture)}</Term>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used.map((term) => (
              <tr key={term}>
                <th scope="row">
                  <Term of={`term/${term}`}>{say.term(term, game.voice.value)}</Term>
                </th>
                {columns.map(({ posture, values }) => (
                  <td class="number" key={posture}>
                    <FigureButton
                      of={{ kind: 'term', term, state, posture }}
                      name={say.term(term, game.voice.value)}
                      text={formatSigned(values.get(term) ?? 0, SCORE_DIGITS)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{ui.againstToday}</th>
              {columns.map(({ posture, total }) => (
                <td class="number" key={posture}>
                  {formatSigned(total, SCORE_DIGITS)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p class="caption terms-note">{screens.termsNote}</p>
    </Dialog>
  );
}
