import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { BOTS } from '../../src/lab/index.ts';
import { type LinkedGame, writeLink } from '../../src/scenario/link.ts';
import { LONGEST_LINK, linkOf } from '../../src/session/links/linkOf.ts';
import { pack, unpack } from '../../src/session/links/pack.ts';
import { replayFromLink } from '../../src/session/links/replayFromLink.ts';
import { makeReel } from '../../src/session/reel/makeReel.ts';
import { replayOnTodaysRules } from '../../src/session/reel/onTodaysRules.ts';
import type { Reel } from '../../src/session/reel/types.ts';
import { watch } from '../../src/session/reel/watch.ts';
import type { Session } from '../../src/session/types.ts';
import { government, loaded, newGame, playUntil, protector, repeatable } from './games.ts';

const PAGE = 'https://example.org/game/';
const text = JSON.stringify(loaded.source);
const textOf = async (id: string) => (id === loaded.scenario.id ? text : null);

const packedOf = (url: string): string => url.slice(url.indexOf('#replay=') + '#replay='.length);
async function linked(reel: Reel): Promise<string> {
  const offer = await linkOf(reel, PAGE, textOf);
  if (offer.kind !== 'link') throw new Error(JSON.stringify(offer));
  expect(offer.url).toMatch(/^https:\/\/example\.org\/game\/#replay=[\w-]+$/);
  expect(offer.length).toBe(offer.url.length);
  return packedOf(offer.url);
}
async function opened(packed: string): Promise<Reel> {
  const read = await replayFromLink(packed, textOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return makeReel(read);
}

const formatOf = async (packed: string): Promise<unknown> => JSON.parse((await unpack(packed)) ?? '[]')[0];

/** A whole game whose people order at random, up to `most` orders in a turn. */
function botGame(seed: string, humans: readonly string[], most: number): Session {
  const session = newGame(humans, seed);
  while (session.snapshot().ended === null) {
    const { stage, view } = session.snapshot();
    if (stage === 'orders') {
      for (const order of BOTS.random.orders(view, seed).slice(0, most)) session.draftOrder(order);
      session.endTurn();
    } else session.proceed();
  }
  return session;
}

describe('a game as a link', () => {
  test('any game of bots comes back whole: same orders, same hashes', async () => {
    const seats = fc.subarray(Object.keys(loaded.scenario.states).filter((id) => id !== loaded.scenario.powers.rival));
    await fc.assert(
      fc.asyncProperty(fc.nat(9999), seats, fc.integer({ min: 0, max: 2 }), async (seed, humans, most) => {
        const reel = botGame(`link ${seed}`, humans, most).toReel();
        const again = await opened(await linked(reel));
        expect(again.replay).toEqual(reel.replay);
        expect(again.at(again.turns, null)).toEqual(reel.at(reel.turns, null));
      }),
      { numRuns: 8, seed: 11 },
    );
  });

  test('seats that changed hands and notes go with it', async () => {
    const first = newGame([protector], 'hands');
    playUntil(first, repeatable(5), (session) => session.snapshot().turn === 3);
    const branch = watch(first.toReel()).playOn(2, [government, protector]);
    playUntil(branch, repeatable(6), (session) => session.snapshot().turn === 5);
    const watched = watch(branch.toReel());
    watched.note(2, 'Here it “turned”: – ü');
    const reel = makeReel({ replay: watched.toReplay(), scenario: loaded.scenario, results: resultsAgain(branch) });
    const again = await opened(await linked(reel));
    expect(again.replay).toEqual(watched.toReplay());
    expect(again.humansAt(4)).toEqual([government, protector]);
  });

  test('notes that make it too long stay behind, and it says so', async () => {
    const session = newGame([protector], 'notes');
    playUntil(session, repeatable(7), (game) => game.snapshot().turn === 4);
    const next = repeatable(8);
    const noise = () =>
      Array.from({ length: 590 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 2000))).join('');
    const notes = [1, 2, 3].map((turn) => ({ turn, text: noise() }));
    const reel = makeReel({
      replay: { ...session.toReplay(), notes },
      scenario: loaded.scenario,
      results: resultsAgain(session),
    });
    const offer = await linkOf(reel, PAGE, textOf);
    expect(offer).toMatchObject({ kind: 'link', notesLeftOut: true });
    if (offer.kind === 'link') expect((await opened(packedOf(offer.url))).replay.notes).toEqual([]);
    // An address so long that nothing fits behind it.
    const long = await linkOf(reel, `https://example.org/${'x'.repeat(LONGEST_LINK)}`, textOf);
    expect(long).toMatchObject({ kind: 'tooLong', limit: LONGEST_LINK });
  });

  test('is not offered for what a link cannot carry', async () => {
    const fresh = newGame([protector]).toReel();
    expect(await linkOf(fresh, PAGE, textOf)).toEqual({ kind: 'notPlayed' });
    const session = newGame([protector]);
    playUntil(session, repeatable(9), (game) => game.snapshot().turn === 3);
    const reel = session.toReel();
    expect(await linkOf(reel, PAGE, async () => null)).toEqual({ kind: 'notBuiltIn' });
    expect(await linkOf(reel, PAGE, async () => text.replace('"title":"', '"title":"X'))).toEqual({
      kind: 'notBuiltIn',
    });
    const marked = { ...reel.replay, ordersFrom: { rulesVersion: '0.9' } };
    const again = makeReel({ replay: marked, scenario: loaded.scenario, results: resultsAgain(session) });
    expect(await linkOf(again, PAGE, textOf)).toEqual({ kind: 'otherRulesHere' });
  });

  test('carries what other seats ordered where the engine would order otherwise', async () => {
    const session = newGame([protector]);
    playUntil(session, repeatable(9), (game) => game.snapshot().turn === 3);
    const reel = session.toReel();
    // The governments hold still, which the engine would not have them do.
    const turns = reel.replay.turns.map((turn) => ({ ...turn, orders: { [protector]: turn.orders[protector] ?? [] } }));
    const still = replayOnTodaysRules(loaded.scenario, { ...reel.replay, turns }, {});
    const replay = { ...still.replay, ordersFrom: null, opponents: 'hasty' as const };
    const other = makeReel({ ...still, replay, scenario: loaded.scenario });
    expect(other.replay.turns.at(-1)?.hash).not.toBe(reel.replay.turns.at(-1)?.hash);
    const carried = (await opened(await linked(other))).replay;
    expect(carried.opponents).toBe('hasty');
    expect(carried.turns.map((turn) => turn.hash)).toEqual(other.replay.turns.map((turn) => turn.hash));
    expect(await formatOf(await linked(other))).toBe(2);
    // As links were before there were others to carry.
    expect(await formatOf(await linked(reel))).toBe(1);
  });
});

describe('a link that came in', () => {
  const session = newGame([protector], 'in');
  playUntil(session, repeatable(10), (game) => game.snapshot().turn === 3);
  const { rulesVersion, scenarioHash, seed, humans, turns } = session.toReplay();
  const game: LinkedGame = {
    rulesVersion,
    scenarioId: loaded.scenario.id,
    scenarioHash,
    seed,
    humans,
    handovers: [],
    notes: [],
    finalHash: turns.at(-1)?.hash ?? '',
    turns: turns.map(({ orders }) => ({ [protector]: orders[protector] ?? [] })),
    opponents: 'rulesOfThumb',
    others: turns.map(() => ({})),
  };
  const problem = async (packed: string) => {
    const read = await replayFromLink(packed, textOf);
    return read.ok ? null : read.problem;
  };
  const problemOf = async (changed: Partial<LinkedGame>) => problem(await pack(writeLink({ ...game, ...changed })));

  test('is played when it holds', async () => {
    expect(await problemOf({})).toBeNull();
    // All that another seat ordered, by its places among what the engine would order.
    const [first] = turns;
    const [seat = '', orders = []] =
      Object.entries(first?.orders ?? {}).find(([id, given]) => id !== protector && given.length > 0) ?? [];
    const others = (places: readonly number[]) => [{ [seat]: places }, {}, {}];
    expect(await problemOf({ others: others(orders.map((_, place) => place)) })).toBeNull();
    expect(await problemOf({ others: others([orders.length]) })).toEqual({ code: 'notAsRecorded', turn: 0 });
    expect(await problemOf({ others: [{ [protector]: [] }, {}, {}] })).toEqual({ code: 'notAsRecorded', turn: 0 });
    expect(await problemOf({ others: others([-1]) })).toEqual({ code: 'damaged' });
  });

  test('says what does not fit this page', async () => {
    expect(await problemOf({ rulesVersion: '0.9' })).toEqual({
      code: 'otherRules',
      theirs: '0.9',
      ours: RULES_VERSION,
    });
    expect(await problemOf({ scenarioId: 'elsewhere' })).toEqual({ code: 'unknownScenario', scenario: 'elsewhere' });
    expect(await problemOf({ scenarioHash: '0'.repeat(32) })).toMatchObject({ code: 'otherScenario' });
    expect(await problem(await pack('[3]'))).toEqual({ code: 'newer' });
  });

  test('says where it does not come out as recorded', async () => {
    expect(await problemOf({ finalHash: '0'.repeat(32) })).toEqual({ code: 'notAsRecorded', turn: 2 });
    expect(await problemOf({ seed: 'another' })).toMatchObject({ code: 'notAsRecorded' });
    const unlawful = [
      { [protector]: [{ kind: 'setPosture', posture: 3, wording: 'named', deadline: null, cap: null }] as const },
    ];
    expect(await problemOf({ turns: unlawful })).toEqual({ code: 'notAsRecorded', turn: 0 });
  });

  test.each([
    ['nothing', ''],
    ['letters of no such alphabet', '€€€'],
    ['letters that are no bytes', 'abcde'],
    ['bytes that do not unfold', 'AAAA'],
    ['too many letters', 'A'.repeat(20_001)],
  ])('%s is damaged', async (_, packed) => {
    expect(await problem(packed)).toEqual({ code: 'damaged' });
  });

  test.each([
    ['no JSON', 'x'],
    ['no list', '{}'],
    ['a list of nothing', '[]'],
    ['no numbered format', '["1"]'],
    ['missing parts', '[1,"1"]'],
    ['the wrong parts', '[1,1,1,1,1,1,1,1,1,1]'],
    ['a doubled key', '[1,{"a":1,"a":2}]'],
    ['deep nesting', `${'['.repeat(500)}${']'.repeat(500)}`],
  ])('%s is damaged', async (_, inner) => {
    expect(await problem(await pack(inner))).toEqual({ code: 'damaged' });
  });

  test('what is not of this scenario is damaged', async () => {
    expect(await problemOf({ humans: ['constructor'], turns: [{ constructor: [] }] })).toEqual({ code: 'damaged' });
    const inner = writeLink({ ...game, humans: [] })
      .replace('[],[],[]', '["__proto__"],[],[]')
      .replace('[[],', '[[[]],');
    expect(inner).toContain('__proto__');
    expect(await problem(await pack(inner))).toEqual({ code: 'damaged' });
    expect(await problemOf({ notes: [{ turn: 99, text: 'x' }] })).toEqual({ code: 'damaged' });
    expect(await problemOf({ notes: [{ turn: 1, text: '<b>\u202E</b>' }] })).toEqual({ code: 'damaged' });
    expect(await problemOf({ handovers: [{ turn: 2, humans: ['NOBODY'] }] })).toEqual({ code: 'damaged' });
    expect(await problemOf({ turns: Array.from({ length: 201 }, () => ({})) })).toEqual({ code: 'damaged' });
  });

  test('a few letters that unfold into megabytes are not unfolded to the end', async () => {
    const packed = await pack('0'.repeat(5_000_000));
    expect(packed.length).toBeLessThan(10_000);
    expect(await unpack(packed)).toBeNull();
    expect(await problem(packed)).toEqual({ code: 'damaged' });
  });

  test('no letters whatever do more than be refused', async () => {
    const good = await pack(writeLink(game));
    const changed = fc
      .tuple(fc.nat(good.length - 1), fc.constantFrom(...'AZaz09-_'))
      .map(([at, letter]) => good.slice(0, at) + letter + good.slice(at + 1));
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, fc.string(), fc.base64String(), fc.json()), async (letters) => {
        const read = await replayFromLink(letters, textOf);
        if (letters !== good && read.ok) expect(read.replay.turns.at(-1)?.hash).toBe(game.finalHash);
      }),
      { numRuns: 150, seed: 12 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** What a session has played, through the door that a file takes. */
function resultsAgain(session: Session) {
  const reel = session.toReel();
  return replayOnTodaysRules(loaded.scenario, reel.replay, {}).results;
}
