/** An answer is the same bytes however it is worked out, and a game the same whether its causes are written down or not. */
import { describe, expect, test } from 'vitest';
import { createGame, hashState, observe, planAll, resolveTurn } from '../../src/engine/index.ts';
import { BOTS, botsFor, type Hand, handFor, lineOf, Pool, playGame, type RequestOf } from '../../src/lab/index.ts';
import type { QuestionId } from '../../src/lab/questions/index.ts';
import { decidingIn, governments, legal, opening, protector, recordedGame, scenario, standpointOf } from './support.ts';

const state = opening(protector);
const [target = ''] = decidingIn(state, 1);
const from = standpointOf(state, protector);
const game = recordedGame('ORV', 'random', 'identity');

const REQUESTS: { readonly [Q in QuestionId]: RequestOf<Q> } = {
  previews: {
    from,
    draft: [],
    orders: ['lobby', 'threaten'].map((kind) => legal(state, protector, kind as 'lobby', target)),
  },
  planned: { from, draft: [legal(state, protector, 'lobby', target)], target },
  odds: { from, target, draft: [], order: legal(state, protector, 'threaten', target), posture: 1, futures: 5 },
  ranges: { from, draft: [], targets: governments, posture: null, worlds: 9, share: 0.8 },
  flipSets: { from, target, draft: [], posture: 1, most: 2 },
  flip: {
    from,
    target,
    draft: [],
    posture: 1,
    futures: 3,
    sets: (['lobby', 'threaten'] as const).map((kind) => ({
      orders: [legal(state, protector, kind, target)],
      capital: 1,
      moneyUsdBn: 0,
    })),
  },
  coverage: { seat: null, seed: 'identity', turns: 20, worlds: 9, share: 0.8 },
  luck: { seat: 'ORV', game, seeds: 5 },
  turningPoints: { seat: 'ORV', game, seeds: 2, most: 3 },
  assumptions: { seat: 'ORV', game, seeds: 2 },
  place: { seat: 'ORV', game, bots: botsFor(scenario, 'ORV').slice(0, 3), seeds: 2 },
  dilemmas: { seed: 'identity', games: 3, turns: 2 },
  plan: { from, foresight: 'hasty' },
  balance: { seat: 'ORV', bots: ['pass', 'hedge', 'greedy'], seed: 'identity', from: 3, to: 4 },
  reasons: { seed: 'identity', states: 4, flips: 2 },
  intentsKept: { seed: 'identity', games: 4, opposition: { opponents: 'rulesOfThumb', name: 'identity' } },
  games: { seat: protector, bot: 'random', seed: 'identity', games: 5, turns: 3, rows: true },
};

/** A hand as behind a worker: all that goes in and out goes as JSON, and takes its time. */
function distant(): Hand {
  const inner = handFor(scenario);
  const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  let calls = 0;
  return {
    ...inner,
    begin: (job, question, request) => inner.begin(job, question, sent(request)),
    async sample(job, from, to) {
      await new Promise((resolve) => setTimeout(resolve, (calls++ * 7) % 3));
      return sent(await inner.sample(job, from, to));
    },
  };
}

describe('every question', () => {
  test.each(Object.keys(REQUESTS) as QuestionId[])('%s: the same bytes by one hand and by three', async (question) => {
    const ask = async (hands: readonly Hand[], chunk: number): Promise<string> => {
      const pool = new Pool(scenario, hands);
      const answer = JSON.stringify(await pool.ask(question, REQUESTS[question], { chunk }));
      pool.end();
      return answer;
    };
    const alone = await ask([handFor(scenario)], 1000);
    expect(await ask([distant(), distant(), distant()], 1)).toBe(alone);
    expect(await ask([distant(), distant()], 2)).toBe(alone);
  });
});

test.each([
  [null, null],
  [protector, 'random'],
  ['ORV', 'hedge'],
] as const)('a game of %s is the same with its ledger and without', (seat, bot) => {
  const line = lineOf(playGame({ scenario, seed: 'ledger', seat, turns: null }, bot), bot);
  let now = createGame(scenario, 'ledger', seat === null ? [] : [seat]);
  while (now.ended === null) {
    const own = seat === null ? {} : { [seat]: BOTS[bot].orders(observe(scenario, now, seat), `ledger/${bot}`) };
    const orders = { ...planAll(scenario, now, seat === null ? [] : [seat]), ...own };
    const { state: after, ledger } = resolveTurn(scenario, now, orders, { ledger: true });
    expect(ledger.length).toBeGreaterThan(0);
    now = after;
  }
  expect(hashState(now)).toBe(line.finalHash);
});
