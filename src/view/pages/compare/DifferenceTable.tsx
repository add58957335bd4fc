import { useMemo, useState } from 'preact/hooks';
import { compare as words } from '../../../text/en/compare.ts';
import { plural } from '../../../text/index.ts';
import { useCompare } from './compareUi.ts';
import { type DifferenceRow, differenceRows } from './differenceRows.ts';

/** Governments shown before the rest is asked for. */
const SHOWN = 8;

/** What differs at the turn under the cursor, in words, the largest first. */
export function DifferenceTable() {
  const held = useCompare();
  const comparison = held.comparison.value;
  const turn = held.cursor.value;
  const [all, setAll] = useState(false);
  const b = held.b.value;
  const rows = useMemo(
    () => (comparison === null ? null : differenceRows(comparison, turn, held.seat, held.voice)),
    [comparison, turn],
  );
  if (rows === null || b === null) return null;
  const shown = all ? rows.governments : rows.governments.slice(0, SHOWN);
  const left = rows.governments.length - shown.length;
  return (
    <section class="compare-differences" aria-labelledby="differences-title">
      <table>
        <caption class="visually-hidden" id="differences-title">
          {words.differences}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.columnWhat}</span>
            </th>
            <th scope="col">
              <span aria-hidden="true">{words.lineA} · </span>
              {held.a.name.value}
            </th>
            <th scope="col">
              <span aria-hidden="true">{words.lineB} · </span>
              {b.name.value}
            </th>
            <th scope="col" class="number">
              {words.columnDifference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.divergence === null ? null : <Row row={rows.divergence} />}
          {shown.map((row) => (
            <Row key={row.key} row={row} />
          ))}
          {rows.figures.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      {rows.governments.length + rows.figures.length > 0 ? null : <p class="second">{words.nothingDiffers}</p>}
      {left === 0 ? null : (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {plural(words.more, left)}
        </button>
      )}
    </section>
  );
}

function Row({ row }: { row: DifferenceRow }) {
  return (
    <tr>
      <th scope="row">{row.what}</th>
      <td data-line={`${words.lineA} `}>{row.a}</td>
      <td data-line={`${words.lineB} `}>{row.b}</td>
      <td class="compare-gap">{row.difference}</td>
    </tr>
  );
}
