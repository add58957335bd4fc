import type { ObjectiveId } from '../../../engine/model/index.ts';
import { objectivesOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, ui } from '../../../text/index.ts';
import { byWeight } from '../../panels/aims.ts';
import { type ToldPart, toldParts } from '../../panels/dialogs/causes.ts';
import { type GameUi, useGame } from '../../panels/gameUi.ts';
import { Term } from '../../panels/Term.tsx';
import { Icon } from '../../parts/Icon.tsx';

/** Points of an aim that are shown as no move. */
const AS_GOOD_AS_STILL = 0.05;

/**
 * "Support returns to its usual level, +1.9": the largest part of an aim's move in the direction in which it went and, where that is another's,
 * the seat's own largest. Of an aim that stands where it stood the largest part of all.
 */
function moved({ now, voice }: GameUi, id: ObjectiveId): string {
  const { history, seat } = now.value;
  const record = history.at(-1);
  if (record === undefined) return '';
  const parts = toldParts(history, record, `scores/${seat}/${id}`);
  const isOwn = ({ cause }: ToldPart): boolean => cause.kind === 'order' && cause.seat === seat;
  const move = parts.reduce((sum, { amount }) => sum + amount, 0);
  const largest =
    (Math.abs(move) < AS_GOOD_AS_STILL ? undefined : parts.find(({ amount }) => amount * move > 0)) ?? parts[0];
  const own = largest === undefined || isOwn(largest) ? undefined : parts.find(isOwn);
  return [largest, own]
    .flatMap((part) => {
      const shown = part === undefined ? '' : formatSigned(part.amount, 1);
      return part === undefined || Number.parseFloat(shown) === 0
        ? []
        : [`${say.reason(part.cause, voice.value).text}, ${shown}`];
    })
    .join('; ');
}

/** Every aim of the role, before and after the turn, with the largest cause of its move. */
export function Aims() {
  const game = useGame();
  const { view, history, seat } = game.now.value;
  const record = history.at(-1);
  if (record === undefined) return null;
  const was = new Map(objectivesOf({ ...view, state: record.before }).map(({ id, value }) => [id, value]));
  return (
    <section class="report-aims">
      <header class="report-section">
        <h2>{ui.aims}</h2>
        <span class="caption">{ui.aimsAside}</span>
      </header>
      <ul>
        {byWeight(objectivesOf(view)).map(({ id, value, spec }) => {
          const before = was.get(id) ?? value;
          return (
            <li key={id}>
              <h3>
                <Term of={`objective/${id}`}>{spec.title}</Term>
              </h3>
              <div class="aim-line" aria-hidden="true">
                <span class="aim-dot aim-before" style={{ left: `${before}%` }} />
                <span class="aim-dot aim-after" style={{ left: `${value}%` }} />
              </div>
              <p class="aim-figures">
                <span class="visually-hidden">
                  {fill(screens.aimSaid, { before: formatNumber(before), after: formatNumber(value) })}
                </span>
                <span aria-hidden="true">{formatNumber(before)}</span>
                <Icon name="arrowRight" size={13} />
                <button
                  type="button"
                  class="figure-button strong"
                  aria-haspopup="dialog"
                  onClick={() => {
                    game.dialog.value = { kind: 'causes', path: `scores/${seat}/${id}` };
                  }}
                >
                  {formatNumber(value)}
                  <span class="visually-hidden">, {fill(ui.causesOf, { variable: spec.title })}</span>
                </button>
              </p>
              <p class="aim-cause caption">{moved(game, id)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
