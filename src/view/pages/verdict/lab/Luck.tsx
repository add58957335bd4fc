import { gameRecordOf } from '../../../../session/lab/requests.ts';
import type { LuckAnswer } from '../../../../session/lab/types.ts';
import { lab } from '../../../../text/en/lab.ts';
import { fill, formatNumber, formatRange, plural } from '../../../../text/index.ts';
import { luckText } from '../../../lab/labText.ts';
import type { LabUi } from '../../../lab/labUi.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { Histogram } from './Histogram.tsx';
import { type Band, bandsOf } from './histogram.ts';
import { Runner } from './Runner.tsx';

/** Games under other draws of chance. */
const SEEDS = 200;

/** The same orders under other luck, and where this game fell among them. */
export function Luck({ of: { luck } }: { of: LabUi }) {
  const game = useGame();
  const { seat } = game.now.value;
  return (
    <Runner
      title={lab.luckTitle}
      of="concept/luck"
      aside={lab.luckAside}
      what={fill(lab.luckWhat, { n: SEEDS })}
      state={luck.state.value}
      onStart={() => void luck.start({ seat, game: gameRecordOf(game.session), seeds: SEEDS })}
      onStop={() => luck.stop()}
      finding={finding}
    >
      {(answer, isWhole) => <Shown answer={answer} isWhole={isWhole} />}
    </Runner>
  );
}

function finding({ below }: LuckAnswer): string {
  return fill(lab.luckBetter, { count: below.count, n: below.of });
}

function Shown({ answer, isWhole }: { answer: LuckAnswer; isWhole: boolean }) {
  const { actual, composites, others, gamesWithDropped, endedEarly } = answer;
  const bands = bandsOf(composites, actual);
  return (
    <>
      <Histogram bands={bands} own={actual} />
      <p class="caption">{lab.luckAxis}</p>
      {isWhole ? (
        <>
          <p>
            {luckText(answer)}{' '}
            {fill(lab.luckPlace, {
              actual: formatNumber(actual, 1),
              mean: formatNumber(others.mean, 1),
              middle: formatRange(others.q25, others.q75, 1),
            })}
          </p>
          {gamesWithDropped === 0 ? null : <p class="caption">{plural(lab.luckDropped, gamesWithDropped)}</p>}
          {endedEarly === 0 ? null : <p class="caption">{plural(lab.luckEnded, endedEarly)}</p>}
          <Bands bands={bands} />
        </>
      ) : null}
    </>
  );
}

/** The same in figures. */
function Bands({ bands }: { bands: readonly Band[] }) {
  return (
    <details class="chart-table">
      <summary>{lab.luckTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{lab.luckBand}</th>
            <th scope="col" class="number">
              {lab.luckGames}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ low, high, count, own }) => (
            <tr key={low}>
              <th scope="row">
                {formatRange(low, high, high - low < 1 ? 1 : 0)}
                {own ? <b>, {lab.luckYours}</b> : null}
              </th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
