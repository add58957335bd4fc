import { silenceOf } from '../../engine/selectors/index.ts';
import { fill, formatUsdBn, plural, ui } from '../../text/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { undo } from './draft.ts';
import { type GameUi, useGame } from './gameUi.ts';
import { SMALL_MONEY } from './hand/effect.ts';
import { ordersTitle } from './hand/Hand.tsx';
import './foot.css';

/** Orders of the draft that are not answers. */
function ordersIn(game: GameUi): number {
  return game.now.value.draft.filter(({ kind }) => kind !== 'answer').length;
}

/** What of one's own word, and which choices, the turn settles by itself, if it ends with the draft as it is. */
function silenceAs(game: GameUi): readonly string[] {
  const { view, draft, dilemmas } = game.now.value;
  const silent = dilemmas.flatMap(({ spec, chosen }) =>
    chosen === null ? [spec.choices.find(({ id }) => id === spec.default)?.label ?? spec.default] : [],
  );
  const { threats, promises } = silenceOf(view, draft);
  const names = (states: typeof threats) => states.map((id) => game.voice.value.names.capital(id)).join(', ');
  return [
    ...(threats.length === 0 ? [] : [fill(ui.threatLapses, { names: names(threats) })]),
    ...(promises.length === 0 ? [] : [fill(ui.promiseBreaks, { names: names(promises) })]),
    ...(silent.length > 1 ? [fill(ui.choicesSilent, { n: silent.length })] : []),
    ...(silent.length === 1 ? [fill(ui.choiceSilent, { choice: silent[0] ?? '' })] : []),
  ];
}

/** What has been planned, what lapses, and the button that ends the turn. */
export function Foot() {
  const game = useGame();
  const { capital, capitalLeft, canUndo, problems, draftMoneyUsdBn, humans, seat } = game.now.value;
  const orders = ordersIn(game);
  const next = humans[humans.indexOf(seat) + 1];
  const silence = silenceAs(game);
  const used = fill(ui.pointsUsed, { used: capital - capitalLeft, points: capital });
  return (
    <footer class={orders === 0 || silence.length > 0 ? 'foot foot-empty' : 'foot'}>
      <div class="foot-text">
        <p class="strong">
          {orders > 0
            ? `${plural(ui.ordersPlanned, orders)}, ${used}`
            : capitalLeft > 0
              ? fill(ui.nothingAsked, { lapse: plural(ui.pointsLapse, capitalLeft) })
              : ui.noOrdersPlanned}
        </p>
        {silence.map((words) => (
          <p key={words} class="foot-silence">
            {words}
          </p>
        ))}
        <p class="caption">
          {[
            ...(draftMoneyUsdBn >= SMALL_MONEY ? [formatUsdBn(draftMoneyUsdBn)] : []),
            ...(orders > 0 && capitalLeft > 0 ? [plural(ui.pointsLapse, capitalLeft)] : []),
          ].join(' · ')}
        </p>
      </div>
      <button
        type="button"
        class="button foot-intents"
        aria-haspopup="dialog"
        onClick={() => {
          game.dialog.value = { kind: 'intents' };
        }}
      >
        {ui.intents}
      </button>
      <button
        type="button"
        class="button foot-orders"
        aria-expanded={game.sheet.value === 'orders'}
        onClick={() => {
          game.sheet.value = game.sheet.value === 'orders' ? null : 'orders';
        }}
      >
        {ordersTitle(game)}
      </button>
      <button type="button" class="button foot-undo" disabled={!canUndo} onClick={() => undo(game)}>
        <Icon name="arrowUUpLeft" size={15} />
        {ui.undo}
      </button>
      <button
        type="button"
        id="end-turn"
        class="button button-primary"
        disabled={problems.length > 0}
        aria-keyshortcuts="e"
        onClick={() => game.session.endTurn()}
      >
        {next === undefined ? ui.endTurn : fill(ui.handOver, { name: game.voice.value.names.state(next) })}
      </button>
    </footer>
  );
}
