import { useEffect, useRef } from 'preact/hooks';
import { exposureOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { formatPercent, plural, say, turnLabel, ui } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { PostureMove } from '../../parts/PostureMove.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { type BoardRow, boardRows, groupByWindow } from './boardRows.ts';
import { addsColumn, lensLabel, lensSaid } from './lens.ts';
import './board.css';

function groupTitle(inTurns: number | null): string {
  if (inTurns === null) return ui.noWindow;
  return inTurns === 0 ? ui.windowNow : plural(ui.windowIn, inTurns);
}

/** The board as a table, in groups of the same time until the decision: what the map shows, in words. */
export function ListBoard() {
  const game = useGame();
  const { view } = game.now.value;
  const lens = game.lens.value;
  const added = addsColumn(lens);
  return (
    <div class="list-board" id="list">
      <table>
        <caption class="visually-hidden">{ui.list}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.columnGovernment}</th>
            <th scope="col" class="list-wide">
              {ui.columnWindow}
            </th>
            <th scope="col" class="list-wide">
              {ui.columnPosture}
            </th>
            <th scope="col">{ui.columnIntent}</th>
            <th scope="col" class="list-wide number">
              {ui.columnRestricted4g}
            </th>
            <th scope="col" class="list-wide number">
              {ui.coverage}
            </th>
            {added ? (
              <th scope="col" class={lens === 'vendors' ? 'list-wide' : 'list-wide number'}>
                {lensLabel(lens)}
              </th>
            ) : null}
          </tr>
        </thead>
        {groupByWindow(view, boardRows(view)).map(({ inTurns, rows }) => (
          <tbody key={String(inTurns)}>
            <tr class="list-group">
              <th scope="rowgroup" colSpan={added ? 7 : 6}>
                {groupTitle(inTurns)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row }: { row: BoardRow }) {
  const game = useGame();
  const { view, scenario, turn } = game.now.value;
  const { id, posture, leaning, inTurns, windowKind, changed, kind } = row;
  const spec = scenario.states[id];
  const selected = game.selected.value === id;
  const window = windowKind === null ? '' : say.window(windowKind);
  const date = inTurns === null ? '' : turnLabel(scenario.calendar, turn + inTurns);
  // A dossier that is chosen but lies folded away, as on a narrow screen, opens; one that is open closes.
  const shuts = selected && game.sheet.value === 'dossier';
  const holds = leaning === null || leaning === posture;
  const lens = game.lens.value;
  const shown = kind === 'rival' ? '' : lensSaid(view, id, lens);
  const place = useRef<HTMLTableRowElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    // Not when the list comes: that would push the bar off a narrow screen.
    if (selected && wasShown.current) place.current?.scrollIntoView({ block: 'nearest' });
    wasShown.current = true;
  }, [selected]);
  if (spec === undefined) return null;
  return (
    <tr ref={place} class={selected ? 'list-row list-row-selected' : 'list-row'}>
      <th scope="row">
        <button type="button" aria-pressed={selected} onClick={() => game.select(shuts ? null : id)}>
          {spec.name}
        </button>
        {id === game.voice.value.you ? <span class="news"> {screens.you}</span> : null}
        <span class="list-narrow caption">{kind === 'rival' ? screens.rivalSeat : window}</span>
        {shown === '' ? null : (
          <span class="list-narrow caption">
            {lensLabel(lens)}: {shown}
          </span>
        )}
      </th>
      <td class="list-wide second">{window === '' ? '' : `${window}, ${date}`}</td>
      <td class="list-wide">
        {kind === 'rival' ? (
          <span class="second">{screens.rivalSeat}</span>
        ) : (
          <span class="list-posture">
            <PostureGlyph posture={posture} />
            {say.posture(posture)}
          </span>
        )}
      </td>
      <td class="list-leaning">
        {kind === 'rival' ? null : (
          <span class="list-move">
            <span class="second">{leaning === null ? '' : holds ? screens.holds : ''}</span>
            <PostureMove from={posture} to={leaning ?? posture} size={17} />
            <span class="visually-hidden">
              {holds ? say.posture(posture) : `${say.posture(posture)} → ${say.posture(leaning)}`}
            </span>
            {changed ? <span class="news">{ui.changed}</span> : null}
            <span class="list-narrow list-caret">
              <Icon name="caretRight" size={14} />
            </span>
          </span>
        )}
      </td>
      <td class="list-wide number">
        <FigureButton
          of={`states/${id}/gear/ran4g`}
          name={ui.columnRestricted4g}
          text={formatPercent(exposureOf(view, id).ran4g)}
        />
      </td>
      <td class="list-wide number">
        <FigureButton
          of={`states/${id}/rollout/coverage`}
          name={ui.coverage}
          text={formatPercent(view.state.states[id]?.rollout.coverage ?? 0)}
        />
      </td>
      {addsColumn(lens) ? <td class={lens === 'vendors' ? 'list-wide second' : 'list-wide number'}>{shown}</td> : null}
    </tr>
  );
}
