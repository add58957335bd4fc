import type { ContestedSpec } from '../../../../engine/model/index.ts';
import { objectivesOf } from '../../../../engine/selectors/index.ts';
import { gameRecordOf } from '../../../../session/lab/requests.ts';
import type { AssumptionSwing, AssumptionsAnswer } from '../../../../session/lab/types.ts';
import { assumptionWords as words } from '../../../../text/en/assumptions.ts';
import { fill, formatSigned, plural } from '../../../../text/index.ts';
import { giveAndTake } from '../../../lab/labText.ts';
import type { LabUi } from '../../../lab/labUi.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { endSentence, hangsOn, moves } from './assumptionText.ts';
import { Runner } from './Runner.tsx';

/** Draws of chance under which each end is played, this world's among them. */
const SEEDS = 16;
/** Assumptions that are told in sentences; the table has all. */
const TOLD = 3;
const ENDS = ['low', 'high'] as const;

/** How far the game hangs on what is argued over: the same orders with each contested assumption at either end of its range. */
export function Assumptions({ of: { assumptions } }: { of: LabUi }) {
  const game = useGame();
  const { seat, scenario } = game.now.value;
  const { contested = [] } = scenario;
  if (contested.length === 0) return null;
  const nameOf = (id: string): string => contested.find((one) => one.id === id)?.name ?? id;
  return (
    <div class="lab-wide">
      <Runner
        title={words.title}
        of="concept/contested"
        aside={words.aside}
        what={fill(words.what, { n: SEEDS, all: contested.length })}
        state={assumptions.state.value}
        onStart={() => void assumptions.start({ seat, game: gameRecordOf(game.session), seeds: SEEDS })}
        onStop={() => assumptions.stop()}
        finding={(answer) => hangsOn(answer, nameOf)}
      >
        {(answer, isWhole) => <Shown answer={answer} contested={contested} isWhole={isWhole} />}
      </Runner>
    </div>
  );
}

function Shown({
  answer: { assumptions },
  contested,
  isWhole,
}: {
  answer: AssumptionsAnswer;
  contested: readonly ContestedSpec[];
  isWhole: boolean;
}) {
  const { view } = useGame().now.value;
  const titles = Object.fromEntries(objectivesOf(view).map(({ id, spec }) => [id, spec.title]));
  const told = assumptions.filter(moves).slice(0, TOLD);
  const broke = assumptions.reduce((sum, { low, high }) => sum + low.endedEarly + high.endedEarly, 0);
  return (
    <>
      {told.length === 0 ? null : (
        <ul class="assumptions">
          {told.map((swing) => {
            const spec = contested.find(({ id }) => id === swing.id);
            return spec === undefined ? null : (
              <li key={swing.id}>
                <h3>{spec.name}</h3>
                {ENDS.filter((end) => swing[end].moves).map((end) => (
                  <p key={end}>
                    {endSentence(swing[end], spec[end].holds, titles)}{' '}
                    <span class="second">{fill(words.side, { says: spec[end].says })}</span>
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      {isWhole && broke > 0 ? <p class="caption">{plural(words.broke, broke)}</p> : null}
      <AllOfThem swings={assumptions} contested={contested} open={told.length === 0} />
      {isWhole ? <p class="caption">{words.meaning}</p> : null}
    </>
  );
}

/** Every assumption with both its ends, the widest first. */
function AllOfThem({
  swings,
  contested,
  open,
}: {
  swings: readonly AssumptionSwing[];
  contested: readonly ContestedSpec[];
  open: boolean;
}) {
  return (
    <details class="chart-table" open={open}>
      <summary>{words.table}</summary>
      <table class="verdict-aims">
        <thead>
          <tr class="caption">
            <th scope="col">{words.assumption}</th>
            {ENDS.flatMap((end) => [
              <th key={end} scope="col" class="number">
                {words[end]}
              </th>,
              <th key={`${end}/closed`} scope="col" class="number">
                {words.closed}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {swings.map((swing) => (
            <tr key={swing.id}>
              <th scope="row">{contested.find(({ id }) => id === swing.id)?.name}</th>
              {ENDS.flatMap((end) => [
                <td key={end} class={swing[end].moves ? 'number strong' : 'number second'}>
                  {giveAndTake(swing[end].composite, 1)}
                </td>,
                <td key={`${end}/closed`} class="number second">
                  {formatSigned(swing[end].closed.mean, 1)}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
