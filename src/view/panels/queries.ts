/** What the query keys say of the board, its intents, a government's reasons and what changed: for whoever does not see the page, and for all. */
import type { StateId } from '../../engine/model/index.ts';
import { appraise, intentBoard, seatKind } from '../../engine/selectors/index.ts';
import { spoken } from '../../text/en/spoken.ts';
import { fill, formatSigned, joinNames, plural, say, turnLabel, ui } from '../../text/index.ts';
import { type BoardRow, boardRows } from './board/boardRows.ts';
import type { GameUi } from './gameUi.ts';
import { firstAsked, reasonsFor, SCORE_DIGITS } from './inspector/appraisalRows.ts';
import { boardOf, isChanged } from './intentsBoard.ts';

type Seen = Pick<GameUi, 'now' | 'voice'>;

function namesOfRows({ voice }: Seen, rows: readonly BoardRow[]): string {
  return joinNames(rows.map(({ id }) => voice.value.names.state(id)));
}

/** How many governments stand at each posture, and whose decision is next. */
export function boardSaid(game: Seen): string {
  const { view, scenario, turn } = game.now.value;
  const rows = boardRows(view).filter(({ kind }) => kind === 'government');
  const counts = new Map<BoardRow['posture'], number>();
  for (const { posture } of rows) counts.set(posture, (counts.get(posture) ?? 0) + 1);
  const postures = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([posture, n]) => fill(spoken.atPosture, { posture: say.postureInText(posture), n }));
  const said = [fill(spoken.board, { date: turnLabel(scenario.calendar, turn), postures: postures.join(', ') })];
  const ahead = rows.filter(({ inTurns }) => inTurns !== null);
  const soonest = Math.min(...ahead.map(({ inTurns }) => inTurns ?? 0));
  if (ahead.length === 0) return [...said, spoken.noneDecides].join(' ');
  const names = namesOfRows(
    game,
    ahead.filter(({ inTurns }) => inTurns === soonest),
  );
  said.push(
    soonest === 0
      ? fill(spoken.deciding, { names })
      : fill(spoken.decidesNext, { names, when: plural(ui.inTurns, soonest) }),
  );
  return said.join(' ');
}

/** The board's five, those that changed first. */
export function intentsSaid({ now, voice }: Seen): string {
  const { view } = now.value;
  const shown = boardOf(view);
  const n = intentBoard(view).length;
  if (n === 0) return ui.noIntents;
  const sentences = [...shown]
    .sort((a, b) => Number(isChanged(view, b)) - Number(isChanged(view, a)))
    .map((intent) => {
      const { sentence } = say.intent(intent, view.state.states[intent.seat]?.posture ?? 0, voice.value);
      return fill(isChanged(view, intent) ? spoken.intentChanged : spoken.intentSame, { sentence });
    });
  const head = n === shown.length ? plural(spoken.intents, n) : fill(spoken.intentsShown, { shown: shown.length, n });
  return [head, ...sentences].join(' ');
}

/** Why a government stands where it does: the reasons for the posture that comes nearest, with their signs and their sum. */
export function reasonsSaid({ now, voice }: Seen, state: StateId | null): string {
  if (state === null) return spoken.chooseFirst;
  const { view } = now.value;
  const name = voice.value.names.state(state);
  if (seatKind(view.scenario, state) !== 'government') return fill(spoken.noReasons, { name });
  const appraisal = appraise(view, state);
  const asked = firstAsked(appraisal);
  const { rows, total } = reasonsFor(appraisal, asked);
  const terms = rows
    .filter(({ value }) => value !== 0)
    .map(({ id, value }) =>
      fill(spoken.term, { group: say.group(id, voice.value), value: formatSigned(value, SCORE_DIGITS) }),
    );
  return fill(asked === appraisal.best ? spoken.reasonsLead : spoken.reasons, {
    name,
    today: say.postureInText(appraisal.today),
    posture: say.postureInText(asked),
    total: formatSigned(total, SCORE_DIGITS),
    terms: terms.join(', '),
  });
}

export interface Change {
  readonly state: StateId;
  /** "from open to vetting." */
  readonly what: string;
}

/** Governments whose posture or plan changed in the last turn, by name, each with what changed. */
export function changesSaid({ now, voice }: Seen): readonly Change[] {
  const { view, history } = now.value;
  const { names } = voice.value;
  const record = history.at(-1);
  if (record === undefined) return [];
  return Object.keys(view.scenario.states)
    .sort((a, b) => names.state(a).localeCompare(names.state(b), 'en'))
    .flatMap((state) => {
      const before = record.before.states[state]?.posture;
      const after = record.after.states[state]?.posture;
      const moved =
        before === undefined || after === undefined || before === after
          ? []
          : [fill(spoken.postureChange, { before: say.postureInText(before), after: say.postureInText(after) })];
      const plans = intentBoard(view)
        .filter((intent) => intent.seat === state && isChanged(view, intent))
        .map((intent) => fill(spoken.intentChange, { sentence: say.intent(intent, after ?? 0, voice.value).sentence }));
      return moved.length + plans.length === 0 ? [] : [{ state, what: [...moved, ...plans].join(' ') }];
    });
}

/** The change after the state in hand; the first where none of them is. */
export function nextChangeSaid(game: Seen, from: StateId | null): { state: StateId | null; said: string } {
  const changes = changesSaid(game);
  const at = changes.findIndex(({ state }) => state === from);
  const next = changes[(at + 1) % Math.max(changes.length, 1)];
  if (next === undefined) return { state: null, said: spoken.nothingChanged };
  const said = fill(spoken.change, {
    name: game.voice.value.names.state(next.state),
    n: changes.indexOf(next) + 1,
    of: changes.length,
    what: next.what,
  });
  return { state: next.state, said };
}
