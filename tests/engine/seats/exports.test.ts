/** How seats that nobody plays use the orders on chips, the home front and the courts. */
import { describe, expect, test } from 'vitest';
import { type GameState, type Order, observe, planOrders } from '../../../src/engine/index.ts';
import { protectorAgenda } from '../../../src/engine/rules/agenda.ts';
import { wouldExtradite } from '../../../src/engine/rules/extradition.ts';
import { base, begin, node, protector, baseWorld as world } from '../../mechanisms/bench.ts';
import { large, small, vendorOf } from '../../mechanisms/exports.ts';

const plan = (state: GameState, seat: string = protector): readonly Order[] => planOrders(observe(base, state, seat));
const kinds = (state: GameState, seat?: string): string[] => plan(state, seat).map(({ kind }) => kind);
const cutOff = (edit: (s: GameState) => void = () => {}): GameState =>
  begin((s) => {
    s.turn = 10;
    vendorOf(s, large).regime = 'chips';
    vendorOf(s, small).regime = 'chips';
    // Its home is in order, so that its capital is free.
    Object.assign(node(s, protector), { posture: 4, inForce: 4, subsidised: 1 });
    node(s, protector).rollout.midBandTurn = 6;
    edit(s);
  });

describe('the protector', () => {
  test('SEAT-60 releases mid-band spectrum at home at once, and no second time', () => {
    expect(kinds(begin())).toContain('releaseSpectrum');
    const released = begin((s) => {
      node(s, protector).rollout.midBandTurn = 6;
    });
    expect(kinds(released)).not.toContain('releaseSpectrum');
  });

  test('SEAT-61 wins over those who make tools before it bars them: the largest maker first', () => {
    const courted = plan(cutOff()).find(({ kind }) => kind === 'courtChipmakers');
    expect(courted).toEqual({ kind: 'courtChipmakers', target: 'JPN' });
    const tools = (consent: number) =>
      protectorAgenda(
        world,
        cutOff((s) => {
          for (const id of ['NLD', 'JPN']) node(s, id).chipConsent = consent;
        }),
      ).map(({ action }) => action.kind);
    expect(tools(0)).not.toContain('restrictTools');
    expect(tools(1)).toContain('restrictTools');
  });

  test('SEAT-62 lets engineers back to the table once their weight there is at risk', () => {
    const seat = (standardsSeat: number): string[] => kinds(cutOff((s) => Object.assign(s.world, { standardsSeat })));
    expect(seat(1)).not.toContain('permitStandards');
    expect(seat(0.8)).toContain('permitStandards');
  });

  test('SEAT-63 threatens a ban that the alliance could not bear', () => {
    const step = (strain: number) =>
      protectorAgenda(
        world,
        begin((s) => {
          s.turn = 3;
          s.world.strain = strain;
          Object.assign(s.seats[protector] ?? {}, { course: 'unilateral' });
        }),
      ).map(({ action }) => action.kind);
    expect(step(30)).toEqual(['partsBan']);
    expect(step(74)).toEqual(['threatenBan']);
  });
});

describe('governments', () => {
  test('SEAT-64 an ally answers a request to extradite at once, by what each answer costs it', () => {
    const asked = (severity: number): GameState =>
      begin((s) => {
        vendorOf(s, large).charged = true;
        Object.assign(node(s, 'KOR'), { extradition: 'asked', extraditionDue: 2, severity });
      });
    const answers = [0.4, 2.5].map((severity) => ({
      grants: wouldExtradite(world, asked(severity), 'KOR'),
      given: kinds(asked(severity), 'KOR').filter((kind) => kind === 'extradite' || kind === 'refuseExtradition'),
    }));
    for (const { grants, given } of answers) expect(given).toEqual([grants ? 'extradite' : 'refuseExtradition']);
    // The more it fears for its trade, the less it grants.
    expect(Number(answers[0]?.grants)).toBeGreaterThanOrEqual(Number(answers[1]?.grants));
    expect(kinds(begin(), 'KOR')).not.toContain('extradite');
  });
});
