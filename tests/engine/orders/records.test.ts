/** REC-01 to REC-04: honesty is the record of what is claimed, resolve of what is kept. The name of a case is the rule's text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Effect,
  type LedgerEntry,
  legalOrders,
  observe,
  resolveTurn,
  type Scenario,
} from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { ally, effectsOf, game, protector, scenario, smallStake, vendor } from './bench.ts';

const RECORDS = ['world/honesty', 'world/resolve'];

/** A game with a threat that is due, a ban to be lifted and money in hand, so that every kind of the protector's can be given. */
const full = game((s) => {
  s.turn = 3;
  s.commitments.due = {
    id: 'due',
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target: ally,
    stake: smallStake,
    demand: 3,
    madeTurn: 0,
    dueTurn: 2,
    status: 'open',
    settledTurn: null,
  };
  for (const seat of Object.values(s.seats)) seat.capital = 100;
});
const banned = structuredClone(full);
Object.assign(banned.vendors[vendor] ?? {}, { regime: 'parts' });

const causeOf = ({ causes }: LedgerEntry): string =>
  causes.flatMap((c) => (c.kind === 'order' ? [`${c.seat}:${c.index}`] : [])).join();

describe('one act, one record', () => {
  test('REC-01 no order moves both records', () => {
    const seen = new Set<string>();
    for (const state of [full, banned]) {
      for (const seat of Object.keys(scenario.states)) {
        const kinds = new Map(legalOrders(observe(scenario, state, seat), []).map(({ order }) => [order.kind, order]));
        for (const [kind, order] of kinds) {
          if (kind === 'settle') continue; // what a government settles may meet a threat: an act of its own
          const { ledger } = resolveTurn(scenario, state, { [seat]: [order] }, { ledger: true });
          const moved = ledger.filter((entry) => RECORDS.includes(entry.path) && causeOf(entry) === `${seat}:0`);
          seen.add(kind);
          expect(new Set(moved.map(({ path }) => path)).size, kind).toBeLessThanOrEqual(1);
        }
      }
    }
    for (const kind of ['carryOut', 'backDown', 'financeBid', 'liftForTrade', 'temporaryLicence', 'banAtHome'])
      expect([...seen]).toContain(kind);
  });

  test('REC-02 no event and no answer of a built-in game moves both records', () => {
    for (const name of ['chilly-reception', 'archipelago']) {
      for (const effects of effectsIn(opened(name))) {
        const kinds = new Set(
          effects.map(({ kind }) => kind).filter((kind) => kind === 'honesty' || kind === 'resolve'),
        );
        expect(kinds.size, JSON.stringify(effects)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('REC-03 an offer kept counts as a word kept', () => {
    const { paths } = effectsOf(full, protector, { kind: 'financeBid', target: ally });
    expect(paths).toContain('world/resolve');
    expect(paths).not.toContain('world/honesty');
  });

  test('REC-04 security sold for trade costs honesty, a threat withdrawn costs resolve', () => {
    const sold = effectsOf(banned, protector, { kind: 'liftForTrade', vendor });
    expect(sold.paths.filter((path) => RECORDS.includes(path))).toEqual(['world/honesty']);
    expect(sold.delta('world/honesty')).toBeLessThan(0);
    const withdrawn = effectsOf(full, protector, { kind: 'backDown', commitment: 'due' });
    expect(withdrawn.paths.filter((path) => RECORDS.includes(path))).toEqual(['world/resolve']);
    expect(withdrawn.delta('world/resolve')).toBeLessThan(0);
  });
});

function opened(name: string): Scenario {
  const text = readFileSync(join(import.meta.dirname, '../../../scenarios', `${name}.json`), 'utf8');
  const result = parseScenario(text);
  if (!result.ok) throw new Error(name);
  return result.scenario;
}

function effectsIn({ events, dilemmas }: Scenario): readonly (readonly Effect[])[] {
  return [
    ...events.map(({ effects }) => effects),
    ...dilemmas.flatMap(({ choices }) =>
      choices.flatMap(({ effects, cases = [] }) => [effects, ...cases.map((each) => each.effects)]),
    ),
  ];
}
