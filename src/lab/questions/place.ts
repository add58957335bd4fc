/** The person's place among doctrines: the same world and the same luck, the seat played by each bot. */
import type { Scenario } from '../../engine/index.ts';
import { BOTS, type BotId, botsFor } from '../bots/index.ts';
import { checkCount, checkName, type Question, type RequestProblem } from '../question.ts';
import {
  actualEnd,
  asRecorded,
  checkRecord,
  compositeIn,
  firstState,
  type Instead,
  replayedToEnd,
} from '../recorded.ts';
import { pairedDifference } from '../statistics/difference.ts';
import { distributionOf } from '../statistics/distribution.ts';
import type { PlaceAnswer, PlacedBot, PlaceRequest } from './types.ts';

const MOST_SEEDS = 1000;

/** One player under one luck. */
interface PlaceSample {
  readonly composite: number;
  /** Of the game as it was. */
  readonly actual: number;
}

export const place: Question<PlaceRequest, number, PlaceSample, PlaceAnswer> = {
  check,
  // Under each luck the person first, then the bots.
  size: (_scenario, { bots, seeds }) => (bots.length + 1) * seeds,
  prepare: (scenario, { seat, game }) => compositeIn(scenario, actualEnd(scenario, game), seat),
  sample(scenario, { seat, game, bots }, index, actual) {
    const players = bots.length + 1;
    const luck = Math.floor(index / players);
    const first = { state: firstState(scenario, game, luck), turns: 0, dropped: 0 };
    const bot = bots[(index % players) - 1];
    const end = replayedToEnd(scenario, game, seat, first, bot === undefined ? asRecorded : playedBy(bot, luck));
    return { composite: compositeIn(scenario, end.state, seat), actual };
  },
  answer(_scenario, { bots }, samples) {
    const players = bots.length + 1;
    const of = (player: number): number[] =>
      samples.flatMap(({ composite }, index) => (index % players === player ? [composite] : []));
    const actual = samples[0]?.actual ?? 0;
    const person = of(0);
    const placed = bots
      .flatMap((bot, at): PlacedBot[] => {
        const composites = of(at + 1);
        const [composite] = composites;
        if (composite === undefined) return [];
        const differences = composites.map((other, luck) => (person[luck] ?? other) - other);
        return [{ bot, composite, overSeeds: distributionOf(composites), difference: pairedDifference(differences) }];
      })
      .sort((a, b) => b.composite - a.composite || (a.bot < b.bot ? -1 : 1));
    const ahead = placed.filter(({ composite }) => composite > actual).length;
    return { actual, place: ahead + 1, of: placed.length + 1, bots: placed };
  },
};

/** The bot's chance is its own: of the luck's number, which says nothing of the game's seed. */
function playedBy(bot: BotId, luck: number): Instead {
  return (view) => BOTS[bot].orders(view, `${bot}/${luck}`);
}

function check(scenario: Scenario, { seat, game, bots, seeds }: PlaceRequest): RequestProblem | null {
  const known = botsFor(scenario, seat);
  for (const bot of bots) {
    const problem = checkName('bots', bot, known);
    if (problem !== null) return problem;
  }
  return (
    checkRecord(seat, game) ??
    (bots.length === 0 ? { code: 'nothingToAsk', field: 'bots' } : null) ??
    checkCount('seeds', seeds, 1, MOST_SEEDS)
  );
}
