import type { ObjectiveId } from '../../../engine/model/index.ts';
import { objectivesOf, partsOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, ui } from '../../../text/index.ts';
import { lastChange, tellingCause } from '../../panels/dialogs/causes.ts';
import { type GameUi, useGame } from '../../panels/gameUi.ts';
import { Term } from '../../panels/Term.tsx';
import { Icon } from '../../parts/Icon.tsx';

/** What moved an aim in the last turn, in words; null where nothing did. */
function causeOfAim(game: GameUi, id: ObjectiveId): string | null {
  const { history, seat } = game.now.value;
  const record = history.at(-1);
  if (record === undefined) return null;
  const found = lastChange(history, `scores/${seat}/${id}`, record.turn);
  if (found === null || found.turn !== record.turn) return null;
  return say.reason(tellingCause(history, found), game.voice.value).text;
}

/** The largest part of an aim's move and, where that is another's, the seat's own largest; each with its amount. Empty where it has no parts. */
function partsOfAim(game: GameUi, id: ObjectiveId): string {
  const { history, seat } = game.now.value;
  const record = history.at(-1);
  if (record === undefined) return '';
  const { turn, ledger } = record;
  const parts = partsOf(ledger, `scores/${seat}/${id}`).map((part) => ({
    ...part,
    cause: tellingCause(history, { turn, index: part.index, entry: part.entry }),
  }));
  const isOwn = ({ cause }: (typeof parts)[number]): boolean => cause.kind === 'order' && cause.seat === seat;
  const [largest] = parts;
  const own = largest !== undefined && !isOwn(largest) ? parts.find(isOwn) : undefined;
  return [largest, own]
    .flatMap((part) => {
      const shown = part === undefined ? '' : formatSigned(part.amount, 1);
      return part === undefined || Number.parseFloat(shown) === 0
        ? []
        : [`${say.reason(part.cause, game.voice.value).text}, ${shown}`];
    })
    .join('; ');
}

/** "Support returns to its usual level, +1.9"; nothing of an aim that stands where it stood. */
function moved(game: GameUi, id: ObjectiveId, change: number): string {
  const shown = formatSigned(change, 1);
  const parts = partsOfAim(game, id);
  if (parts !== '') return parts;
  if (Number.parseFloat(shown) === 0) return '';
  const cause = causeOfAim(game, id);
  return cause === null ? shown : `${cause}, ${shown}`;
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
        {objectivesOf(view).map(({ id, value, spec }) => {
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
              <p class="aim-cause caption">{moved(game, id, value - before)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
