import { describe, expect, test } from 'vitest';
import { archipelago } from '../builtIn.ts';
import { cli, objects } from './harness.ts';

const DILEMMAS = ['dilemmas', '--scenario', 'archipelago', '--games', '4', '--turns', '3'];
const { dilemmas } = archipelago.scenario;

describe('dilemmas', () => {
  test('says for each choice in how many states it was best', async () => {
    const outcome = await cli([...DILEMMAS, '--json']);
    const [answer] = objects(outcome);
    expect(answer).toMatchObject({ schema: 'rr.dilemmas/1', seed: '1', games: 4, turns: 3 });
    expect(answer.dilemmas.map(({ id }: { id: string }) => id)).toEqual(dilemmas.map(({ id }) => id));
    type Choice = { best: { share: number } | null };
    const least = answer.dilemmas.flatMap(({ choices }: { choices: Choice[] }) =>
      choices.map(({ best }) => best?.share ?? 0),
    );
    expect(outcome.status).toBe(least.every((share: number) => share >= 0.2) ? 0 : 1);
  });

  test('is the same by threads, and for people a line a dilemma', async () => {
    const alone = await cli(DILEMMAS);
    expect(await cli([...DILEMMAS, '--workers', '2'])).toEqual(alone);
    expect(alone.out).toHaveLength(dilemmas.length + 1);
    expect(alone.out[0]).toMatch(/ \d+%.* of \d+/);
  });

  test('makes a page with a row a choice', async () => {
    const { out } = await cli([...DILEMMAS, '--markdown']);
    const choices = dilemmas.reduce((sum, each) => sum + each.choices.length, 0);
    expect(out.filter((line) => line.startsWith('| '))).toHaveLength(choices + 2);
    expect(out.join('\n')).toContain('--scenario archipelago --games 4 --turns 3 --seed 1 --markdown');
  });

  test('pools the games of several seeds, and tells what each says alone', async () => {
    const few = ['dilemmas', '--scenario', 'archipelago', '--games', '2', '--turns', '1', '--seed'];
    const states = async (seed: string): Promise<number[]> => {
      const [answer] = objects(await cli([...few, seed, '--json']));
      return answer.dilemmas.map((each: { states: number }) => each.states);
    };
    const [one, two] = [await states('1'), await states('2')];
    expect(await states('1,2')).toEqual(one.map((count, at) => count + (two[at] ?? 0)));
    const { out } = await cli([...few, '1,2']);
    expect(out.slice(-2).map((line) => line.split(':')[0])).toEqual(['seed 1 alone', 'seed 2 alone']);
  });

  test('refuses a count of games that is none', async () => {
    const { status, log, out } = await cli(['dilemmas', '--scenario', 'archipelago', '--games', '0']);
    expect([status, out]).toEqual([2, []]);
    expect(log).toContain('--games takes a whole number');
  });
});
