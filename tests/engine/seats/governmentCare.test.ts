/** What a government of the engine's does at home and abroad between its windows: rarely, and for a reason. */
import { describe, expect, test } from 'vitest';
import {
  createGame,
  type GameState,
  type Order,
  planAll,
  planOrders,
  resolveTurn,
  type StateNode,
} from '../../../src/engine/index.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { beginDraft } from '../../../src/engine/seats/draft.ts';
import { isFirst } from '../../../src/engine/seats/governmentAtHome.ts';
import { ally, full, game, loner, node, protector, rival, seeFull, smallStake } from '../orders/bench.ts';

const world = worldOf(full);
const with_ = (change: Partial<StateNode>, edit: (state: GameState) => void = () => {}, id = ally): GameState =>
  game((s) => {
    Object.assign(node(s, id), change);
    edit(s);
  });
const plan = (state: GameState, seat = ally): Order[] => planOrders(seeFull(state, seat));
const kinds = (state: GameState, seat = ally): string[] => plan(state, seat).map(({ kind }) => kind);
const closed = { posture: 3, inForce: 3, securityLaw: true, compliance: 0.9 } as const;
const given = (state: GameState, key: string, seat = ally): GameState => {
  Object.assign(state.seats[seat]?.lastGiven ?? {}, { [key]: -9 });
  return state;
};

describe('at home', () => {
  test('SEAT-31 a rule that wears is enforced on firm ground, and eased where the government shakes', () => {
    const worn = { ...closed, compliance: 0.3 };
    expect(kinds(with_({ ...worn, support: 55 }))).toContain('enforce');
    expect(kinds(with_({ ...closed, support: 55 }))).not.toContain('enforce');
    const shaky = kinds(with_({ ...worn, support: 25, carrierGoodwill: 0.3 }));
    expect(shaky).toContain('exempt');
    expect(shaky).not.toContain('enforce');
  });

  test('SEAT-32 a rule without a law goes before parliament where the vote is as good as won, once', () => {
    const bare = { ...closed, securityLaw: false };
    expect(kinds(with_({ ...bare, support: 90 }))).toContain('faceParliament');
    expect(kinds(with_({ ...bare, support: 45 }))).not.toContain('faceParliament');
    expect(kinds(given(with_({ ...bare, support: 90 }), 'faceParliament'))).not.toContain('faceParliament');
  });

  test('SEAT-33 what it has done to one addressee it counts as done', () => {
    const draft = beginDraft(seeFull(given(game(), `seekPledge:${rival}`), ally));
    expect(isFirst(draft, 'seekPledge')).toBe(false);
    expect(isFirst(draft, 'leadBloc')).toBe(true);
  });

  test('SEAT-61 who keeps gear that a rule vets has its code read, and who fears it guards what it carries, once each', () => {
    const wary = (s: GameState): void => {
      for (const belief of Object.values(node(s, ally).beliefs)) belief.listen = 0.5;
    };
    const unwary = (s: GameState): void => {
      for (const belief of Object.values(node(s, ally).beliefs)) belief.listen = 0.01;
    };
    expect(world.attributes[ally]?.wealth).toBeGreaterThan(0.6);
    expect(kinds(with_({ posture: 1, inForce: 1 }, unwary))).toContain('oversightCentre');
    expect(kinds(with_({}, unwary))).not.toContain('oversightCentre');
    expect(kinds(with_({}, wary))).toContain('encryptAndBackUp');
    expect(kinds(with_({}, unwary))).not.toContain('encryptAndBackUp');
    expect(kinds(given(with_({}, wary), 'encryptAndBackUp'))).not.toContain('encryptAndBackUp');
    expect(kinds(with_(closed, wary))).not.toContain('encryptAndBackUp');
  });
});

describe('abroad', () => {
  test('SEAT-34 a poor state whose rule suits the lender takes credit; a rich one takes none', () => {
    const byWealth = [...world.governments].sort(
      (a, b) => (world.attributes[a]?.wealth ?? 0) - (world.attributes[b]?.wealth ?? 0),
    );
    const [poorest = '', richest = ''] = [byWealth[0], byWealth.at(-1)];
    expect(
      plan(
        with_(closed, () => {}, poorest),
        poorest,
      ),
    ).toContainEqual({ kind: 'acceptFinance', from: protector });
    expect(
      kinds(
        with_(closed, () => {}, richest),
        richest,
      ),
    ).not.toContain('acceptFinance');
  });

  test('SEAT-35 who has closed its networks leads a bloc that law binds, until it is punished or the programme stands', () => {
    const firm = { ...closed, support: 70 };
    expect(plan(with_(firm))).toContainEqual({ kind: 'leadBloc', bloc: 'norrvik' });
    expect(kinds(with_({ ...firm, posture: 1, inForce: 1 }))).not.toContain('leadBloc');
    const adopted = with_(firm, (s) => {
      for (const bloc of Object.values(s.blocs)) bloc.programme = 1;
    });
    expect(kinds(adopted)).not.toContain('leadBloc');
  });

  test('SEAT-36 under a threat it speaks: for the case where it has acted, against pressure where it has not', () => {
    const threatened = (change: Partial<StateNode>): GameState =>
      given(
        with_(change, (s) => {
          const id = `${ally}:0:${protector}:${smallStake}`;
          s.commitments[id] = {
            id,
            kind: 'threat',
            pledge: null,
            issuer: protector,
            target: ally,
            stake: smallStake,
            demand: 4,
            madeTurn: 0,
            dueTurn: 4,
            status: 'open',
            settledTurn: null,
          };
          for (const bloc of Object.values(s.blocs)) bloc.programme = 1;
        }),
        `acceptFinance:${protector}`,
      );
    expect(plan(threatened({ ...closed, support: 50 }))).toContainEqual({ kind: 'publicStatement', stand: 'for' });
    expect(plan(threatened({ posture: 0, inForce: 0 }))).toContainEqual({ kind: 'publicStatement', stand: 'against' });
    expect(kinds(game(), loner)).not.toContain('publicStatement');
  });

  test('SEAT-37 in whole games such orders are legal and rare: fewer than one in three turns of a government', () => {
    const rare = ['enforce', 'exempt', 'faceParliament', 'consultCarriers', 'holdMinistries', 'visitVendorLab'];
    rare.push('subsidiseRural', 'backHomeVendor', 'technologicalAutonomy', 'acceptFinance', 'refuseFinance');
    rare.push('leadBloc', 'seekPledge', 'publicStatement');
    let found = 0;
    let turns = 0;
    for (const seed of ['a', 'b', 'c', 'd']) {
      let state = createGame(full, seed);
      while (!state.ended) {
        const orders = planAll(full, state, []);
        for (const id of world.governments) {
          found += (orders[id] ?? []).filter(({ kind }) => rare.includes(kind)).length;
          turns += 1;
        }
        const { state: after, rejected } = resolveTurn(full, state, orders, { ledger: false });
        expect(rejected).toEqual([]);
        state = after;
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(found / turns).toBeLessThan(1 / 3);
  });
});
