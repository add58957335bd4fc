import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { counterfactualsPage } from '../../src/cli/counterfactuals/report.ts';
import { createGame } from '../../src/engine/index.ts';
import { type Answer, type CounterfactualTable, counterfactualTable } from '../../src/lab/index.ts';
import { parseCounterfactuals } from '../../src/scenario/index.ts';
import { chillyReception } from '../builtIn.ts';
import { script } from '../lab/history/script.ts';
import { cli, type JsonObject, objects, temporary } from './harness.ts';

const { scenario } = chillyReception;
const FILE = new URL('../../scenarios/counterfactuals/chilly-reception.json', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const parsed = parseCounterfactuals(text, scenario, script);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
const { questions } = parsed;

/** Three members: the scenario's own values, and the ends of the ranges of what weighs much in decisions. */
const end = (side: 'low' | 'high') =>
  Object.fromEntries(
    ['severity', 'stepCost', 'programmeCost', 'peers'].map((id) => [id, scenario.parameters[id]?.[side] ?? 0]),
  );
const MEMBERS = [{}, end('low'), end('high')];

/** A world in which the rival listens: the truth can be both worse and better in it. */
const SEED = Array.from({ length: 50 }, (_, i) => `q/${i}`).find(
  (seed) => createGame(scenario, seed).hidden.intention[scenario.powers.rival] === 'listen',
);

/** What has to come out so whatever the fit: it follows from what is done, not from how it is weighed. */
const CERTAIN: Readonly<Record<string, string>> = {
  noExportBan: 'supply',
  bothBansAtOnce: 'supply',
  wouldDisrupt: 'incidents',
  neverUsed: 'incidents',
  moneyNotThreats: 'strain',
  letGo: 'posture',
};

describe('the questions', () => {
  let table: CounterfactualTable;
  beforeAll(() => {
    table = counterfactualTable(scenario, script, questions, MEMBERS, [SEED ?? ''], () => {});
  }, 180_000);
  const answerTo = (id: string): Answer => {
    const answer = table.answers.find((each) => each.id === id);
    if (!answer) throw new RangeError(id);
    return answer;
  };

  test.each(questions.map(({ id }) => id))('%s is asked whole, and the course is another', (id) => {
    const { refused, differences } = answerTo(id);
    expect(refused).toBe(0);
    expect(Object.values(differences).some(({ min, max }) => min !== 0 || max !== 0)).toBe(true);
  });

  test.each(Object.entries(CERTAIN))('%s moves %s as expected in every member', (id, measure) => {
    const expectation = answerTo(id).expectations.find((each) => each.measure === measure);
    expect(expectation?.verdict).toBe('all');
  });

  test('the page sorts every expectation by what became of it', () => {
    const page = counterfactualsPage(table, { title: '', seeds: 1, seed: '', ensemble: true });
    const lists = page
      .split('\n')
      .filter((line) => line.startsWith('* **') && line.includes('(') && /\*\*\d/.test(line));
    const all = table.answers.flatMap(({ expectations }) => expectations);
    const counts = ['all', 'most', 'not'].map((verdict) => all.filter((each) => each.verdict === verdict).length);
    expect(page).toContain(`Of ${all.length} expectations`);
    expect(lists.map((line) => line.split(';').length)).toEqual(counts.filter((count) => count > 0));
  });

  test('a spread is that of the members', () => {
    const { supply } = table.course;
    expect(supply.min).toBeLessThanOrEqual(supply.mean);
    expect(supply.max).toBeGreaterThanOrEqual(supply.mean);
    expect(table.members).toBe(MEMBERS.length);
  });
});

describe('counterfactuals', () => {
  const argv = ['counterfactuals', '--only', 'noExportBan', '--members', '1', '--seeds', '1', '--seed', 'c'];

  test('prints the real course and the other, and writes the page', async () => {
    const page = temporary('page.md');
    const told = await cli([...argv, '--markdown', page]);
    expect(told.out[0]).toBe('real course');
    expect(told.out.join('\n')).toContain('noExportBan');
    expect(readFileSync(page, 'utf8')).toContain('What if parts and chips had never been cut off?');
    const [answer]: JsonObject[] = objects(await cli([...argv, '--json']));
    expect(answer).toMatchObject({ schema: 'rr.counterfactuals/1', members: 1, answers: [{ id: 'noExportBan' }] });
    const failed = answer.answers[0].expectations.some(({ verdict }: JsonObject) => verdict === 'not');
    expect(told.status).toBe(failed ? 1 : 0);
  }, 60_000);

  test('an expectation that does not come out fails', async () => {
    const file = temporary('questions.json');
    writeFileSync(file, text.replace('{"measure": "supply", "sign": "+"}', '{"measure": "supply", "sign": "-"}'));
    const told = await cli([...argv, '--questions', file]);
    expect(told.status).toBe(1);
    expect(told.out.join('\n')).toContain('fewer or less: does not hold');
  }, 60_000);

  test.each([
    ['"kind": "partsBan"', '"kind": "partsBans"', 'notInScript'],
    ['"doubtDiscount"', '"doubtDiscounts"', 'unknownParameter'],
    ['"choice": "keepApart"', '"choice": "keepTogether"', 'unknownChoice'],
    ['"bloc": "eu"', '"bloc": "eeu"', 'unknownBloc'],
  ])('a file with %s as %s does not hold', async (sound, broken, problem) => {
    const file = temporary('questions.json');
    writeFileSync(file, text.replace(sound, broken));
    const told = await cli([...argv, '--questions', file]);
    expect(told.status).toBe(1);
    expect(told.log).toContain(problem);
  });

  test('a question that is not there is wrong usage', async () => {
    expect((await cli(['counterfactuals', '--only', 'nothing'])).status).toBe(2);
  });
});
