import type { Intent } from '../../engine/model/index.ts';
import { intentBoard } from '../../engine/selectors/index.ts';
import { screens } from '../../text/en/screens.ts';
import { fill, formatSigned, plural, say, turnLabel, ui } from '../../text/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PostureGlyph } from '../parts/PostureGlyph.tsx';
import { PostureMove } from '../parts/PostureMove.tsx';
import { WindowSquare } from '../parts/WindowSquare.tsx';
import { windowAt } from './board/boardRows.ts';
import { useGame } from './gameUi.ts';
import { SCORE_DIGITS } from './inspector/appraisalRows.ts';
import { boardOf, intentsByNearness, isChanged, missOf, subjectOf } from './intentsBoard.ts';
import { Term } from './Term.tsx';
import './intents.css';

function IntentRow({ intent, onPick }: { intent: Intent; onPick?: () => void }) {
  const game = useGame();
  const { view, scenario, turn } = game.now.value;
  const today = view.state.states[intent.seat]?.posture ?? 0;
  const text = say.intent(intent, today, game.voice.value);
  const subject = subjectOf(intent);
  const quarters = Math.max(0, intent.dueTurn - turn);
  const kind = windowAt(view, intent.seat, intent.dueTurn);
  const miss = missOf(view, intent);
  const name = game.voice.value.names.state(intent.seat);
  // The row speaks of the capital, the map of the state.
  const place = name === text.who ? '' : `${name} · `;
  return (
    <li>
      <button
        type="button"
        class="intent"
        aria-pressed={game.selected.value === subject}
        onClick={() => {
          game.select(subject);
          onPick?.();
        }}
      >
        <WindowSquare quarters={quarters} label={quarters === 0 ? ui.windowNow : plural(ui.windowIn, quarters)} />
        <span class="intent-text">
          <span>
            <b>{text.who}</b> {text.verb}
          </span>
          <span class="caption">
            {place}
            {kind === null || intent.action.kind !== 'setPosture'
              ? `${say.order(intent.action, game.voice.value)}, ${turnLabel(scenario.calendar, intent.dueTurn)}`
              : `${say.window(kind)}, ${turnLabel(scenario.calendar, intent.dueTurn)}`}
          </span>
        </span>
        <span class="intent-end">
          {text.posture === null ? (
            <Icon name="warningCircle" size={15} />
          ) : (
            <PostureMove from={today} to={text.posture} size={14} />
          )}
          {isChanged(view, intent) ? <span class="news">{ui.changed}</span> : null}
          {miss === null || isChanged(view, intent) ? null : (
            <span class="caption intent-miss" aria-hidden="true">
              <PostureGlyph posture={miss.posture} size={11} /> {formatSigned(miss.score, SCORE_DIGITS)}
            </span>
          )}
        </span>
        <span class="visually-hidden">
          {text.sentence}
          {miss === null
            ? null
            : `. ${fill(screens.missSaid, { posture: say.postureInText(miss.posture), score: formatSigned(miss.score, SCORE_DIGITS) })}`}
        </span>
      </button>
    </li>
  );
}

/** What others are about to do, five rows; the rest one press away. */
export function Intents() {
  const game = useGame();
  const { view } = game.now.value;
  const shown = boardOf(view);
  const rest = intentBoard(view).length - shown.length;
  return (
    <section class="intents" id="intents" aria-labelledby="intents-title" tabIndex={-1}>
      <header class="panel-head">
        <h2 id="intents-title">
          <Term of="concept/intent">{ui.intents}</Term>
        </h2>
        {rest > 0 ? (
          <button
            type="button"
            class="text-button"
            aria-haspopup="dialog"
            onClick={() => {
              game.dialog.value = { kind: 'intents' };
            }}
          >
            {fill(screens.allIntents, { n: shown.length + rest })}
          </button>
        ) : null}
        <span class="caption panel-aside">{ui.intentsAside}</span>
      </header>
      {shown.length === 0 ? <p class="intents-none">{ui.noIntents}</p> : null}
      <ol>
        {shown.map((intent) => (
          <IntentRow key={intent.id} intent={intent} />
        ))}
      </ol>
    </section>
  );
}

export function IntentsDialog() {
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog title={ui.intents} kicker={screens.intentsAllAside} onClose={close}>
      <ol class="intents-all">
        {intentsByNearness(game.now.value.view).map((intent) => (
          <IntentRow key={intent.id} intent={intent} onPick={close} />
        ))}
      </ol>
    </Dialog>
  );
}
