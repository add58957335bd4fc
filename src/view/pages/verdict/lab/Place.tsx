import { gameRecordOf } from '../../../../session/lab/requests.ts';
import type { BotId, PlaceAnswer, PlacedBot } from '../../../../session/lab/types.ts';
import { lab } from '../../../../text/en/lab.ts';
import { fill, formatNumber } from '../../../../text/index.ts';
import { giveAndTake } from '../../../lab/labText.ts';
import type { LabUi } from '../../../lab/labUi.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { Runner } from './Runner.tsx';

/** Draws of chance, this world's among them. */
const SEEDS = 20;
const NAMES: Readonly<Record<BotId, string>> = lab.bots;

/** Where the game stands among players of one idea each, in the same world. */
export function Place({ of: { place, bots } }: { of: LabUi }) {
  const game = useGame();
  const { seat } = game.now.value;
  const request = async () => ({ seat, game: gameRecordOf(game.session), bots: await bots(seat), seeds: SEEDS });
  return (
    <Runner
      title={lab.placeTitle}
      of="concept/doctrine"
      aside={lab.placeAside}
      what={fill(lab.placeWhat, { n: SEEDS })}
      state={place.state.value}
      onStart={() => void place.start(request())}
      onStop={() => place.stop()}
      finding={({ place: at, of }) => fill(lab.placeFound, { place: at, of })}
    >
      {(answer, isWhole) => (
        <>
          <Places answer={answer} />
          {isWhole ? <p class="caption">{lab.placeMeaning}</p> : null}
        </>
      )}
    </Runner>
  );
}

/** The best first, under this world's own luck; the reader stands among them. */
function Places({ answer: { actual, bots } }: { answer: PlaceAnswer }) {
  const better = bots.filter(({ composite }) => composite > actual);
  const rest = bots.slice(better.length);
  const row = ({ bot, composite, difference }: PlacedBot) => (
    <tr key={bot}>
      <th scope="row">{NAMES[bot]}</th>
      <td class="number">{formatNumber(composite, 1)}</td>
      <td class="number">{giveAndTake(difference, 1)}</td>
    </tr>
  );
  return (
    <table class="verdict-aims">
      <thead>
        <tr class="caption">
          <th scope="col">{lab.placeWho}</th>
          <th scope="col" class="number">
            {lab.placeHere}
          </th>
          <th scope="col" class="number">
            {lab.placeDifference}
          </th>
        </tr>
      </thead>
      <tbody>
        {better.map(row)}
        <tr class="lab-you">
          <th scope="row">{lab.placeYou}</th>
          <td class="number">{formatNumber(actual, 1)}</td>
          <td />
        </tr>
        {rest.map(row)}
      </tbody>
    </table>
  );
}
