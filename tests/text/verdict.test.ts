import { describe, expect, test } from 'vitest';
import type { Ending, Hidden, Intention, Posture } from '../../src/engine/model/index.ts';
import { say, type VerdictData } from '../../src/text/index.ts';
import { MISTAKE, voiceFor } from './fixture.ts';

const complete: Ending = { kind: 'complete', seat: null };

function data(changes: Partial<VerdictData> = {}): VerdictData {
  return {
    seat: 'ORA',
    composite: 66.6,
    compositeAtStart: 52.4,
    objectives: [
      { id: 'purse', title: 'Public purse', value: 41, atStart: 88, weight: 0.2 },
      { id: 'networksSecured', title: 'Networks secured', value: 85.2, atStart: 31, weight: 0.5 },
      { id: 'techEdge', title: 'Tech edge', value: 74, atStart: 74.3, weight: 0.3 },
    ],
    ended: complete,
    turns: 8,
    ownPosture: 0,
    ownPostureAtStart: 1,
    postures: [2, 3, 10, 4, 1],
    ...changes,
  };
}

describe('the verdict', () => {
  test('the protector reads what stands in the networks, not a grade', () => {
    const { headline, standfirst, aims } = say.verdict(data(), voiceFor('ORA'));
    expect(headline).toBe('5 of 20 other governments shut restricted vendors out; 10 more closed the core.');
    expect(standfirst).toBe(
      'Your aims came to 67 of 100, up from 52. Networks secured did best, at 85; Public purse did worst, at 41.',
    );
    expect(aims).toEqual([
      'Networks secured: 85, up 54',
      'Tech edge: 74, as at the start',
      'Public purse: 41, down 47',
    ]);
  });

  test.each<[readonly number[], string]>([
    [[20, 0, 0, 0, 0], 'None of 20 other governments shut restricted vendors out.'],
    [[0, 0, 0, 0, 6], '6 of 6 other governments shut restricted vendors out.'],
    [[5, 5, 9, 0, 1], '1 of 20 other governments shut restricted vendors out; 9 more closed the core.'],
    [[0, 0, 3, 0, 0], 'None of 3 other governments shut restricted vendors out; 3 closed the core.'],
  ])('postures %j', (postures, headline) => {
    expect(say.verdict(data({ postures }), voiceFor('ORA')).headline).toBe(headline);
  });

  test.each([0, 1, 2, 3, 4] as Posture[])('a government at posture %i reads what it did', (ownPosture) => {
    const { headline } = say.verdict(data({ seat: 'MIR', ownPosture }), voiceFor('MIR'));
    expect(headline).toMatch(/^Lowport .*\.$/);
    expect(headline).not.toMatch(MISTAKE);
  });

  test('a government whose rule stands as at the start is not said to have made it', () => {
    const headline = (ownPosture: Posture, ownPostureAtStart: Posture): string =>
      say.verdict(data({ seat: 'MIR', ownPosture, ownPostureAtStart }), voiceFor('MIR')).headline;
    expect(headline(3, 1)).toBe('Lowport shut restricted vendors out.');
    expect(headline(3, 3)).toBe('Lowport kept restricted vendors out.');
  });

  test('a game lost early says how', () => {
    const strain = say.verdict(data({ ended: { kind: 'strain', seat: null } }), voiceFor('ORA'));
    expect(strain.headline).toBe('The alliance broke before the clock ran out.');
    const fell = say.verdict(data({ seat: 'MIR', ended: { kind: 'support', seat: 'MIR' } }), voiceFor('MIR'));
    expect(fell.headline).toBe('The government in Lowport fell before the clock ran out.');
  });

  test('a composite that fell, and one that stayed', () => {
    expect(say.verdict(data({ composite: 40 }), voiceFor('ORA')).standfirst).toContain('40 of 100, down from 52');
    expect(say.verdict(data({ composite: 52 }), voiceFor('ORA')).standfirst).toContain('52 of 100, where they began');
  });

  test.each<[Ending, string]>([
    [complete, 'The calendar ran out.'],
    [{ kind: 'strain', seat: null }, 'Alliance strain reached its end: cooperation with Highmark is over.'],
    [{ kind: 'support', seat: 'MIR' }, 'Support at home reached its floor: the government in Lowport fell.'],
  ])('an ending: %j', (ended, text) => {
    expect(say.ending(ended, voiceFor('ORA'))).toBe(text);
  });
});

describe('the hidden truth', () => {
  const hidden = (drawn: Intention): Hidden => ({
    intention: { VEL: drawn },
    engineering: { orc: 0.7, vant: 0.311, vox: 0.52 },
    disposition: { MIR: 1.2 },
    tasked: {},
  });

  test('says what was drawn, how likely it was, and that nobody could know', () => {
    expect(say.truth(hidden('listen'), voiceFor('ORA'))).toEqual({
      title: 'The world you were in',
      lines: [
        'Southgate used its vendors’ gear to listen. At the start that had a probability of 0.38.',
        'Vantel: its security engineering was worth 0.31, where 0 is careless and 1 is flawless; reviewers had put it at 0.40.',
        'Voxcom: its security engineering was worth 0.52, where 0 is careless and 1 is flawless; reviewers had put it at 0.50.',
      ],
      closing:
        'You decided under uncertainty. This draw does not vindicate caution: on what was known, openness could be defended too.',
    });
  });

  test.each(['never', 'listen', 'disrupt'] as const)('%s: a closing of its own that blames nobody', (drawn) => {
    const { lines, closing } = say.truth(hidden(drawn), voiceFor('ORA'));
    expect(closing).toMatch(/^You decided under uncertainty\./);
    for (const line of [...lines, closing]) expect(line).not.toMatch(MISTAKE);
  });
});

describe('briefings', () => {
  test('a role of its own has its own; any other is filled in', () => {
    expect(say.briefing('ORA', voiceFor('ORA'))).toEqual(['You argue.']);
    expect(say.briefing('MIR', voiceFor('MIR'))).toEqual([
      'You govern Miria from Lowport.',
      'Orland asks from Highmark; Velia watches from Southgate.',
    ]);
    expect(say.roleTitle('ORA', voiceFor('ORA'))).toBe('Orland, the protector');
    expect(say.roleTitle('MIR', voiceFor('MIR'))).toBe('Miria');
  });
});

describe('files', () => {
  test('a problem says where, what, what would be right', () => {
    const problem = {
      code: 'unknownKey',
      severity: 'error' as const,
      line: 12,
      column: 3,
      path: '$.states.MIR.capitol',
      message: 'There is no key “capitol” here',
      expected: 'one of name, capital, adjective',
      suggestion: 'capital',
    };
    expect(say.fileProblem(problem)).toBe(
      'Line 12, column 3 ($.states.MIR.capitol): There is no key “capitol” here. Expected: one of name, capital, adjective. Did you mean “capital”?',
    );
    expect(say.fileProblem({ ...problem, expected: '', suggestion: null })).toBe(
      'Line 12, column 3 ($.states.MIR.capitol): There is no key “capitol” here.',
    );
  });

  test('a mismatch says from when, in what, and whether the game finds back', () => {
    const voice = voiceFor('ORA');
    const differs = { turn: 2, path: 'turns/2/hash', expected: 'a', found: 'b', parts: null, agreesAgain: null };
    expect(say.mismatch(differs, voice)).toEqual([
      'Turn 3, 2031 Q4, is the first that does not play out as recorded. All turns before it do. The file was changed, or made by another version.',
      'No later turn comes out as recorded either.',
    ]);
    const parts = ['scores', 'states/MIR', 'states/ORA', 'toString', 'world'];
    expect(say.mismatch({ ...differs, parts, agreesAgain: 4 }, voice).slice(1)).toEqual([
      'What differs after that turn: 2 states (Miria and Orland), the scores, something that this version does not know and the alliance and the world around it.',
      'From turn 5, 2032 Q2, on, the game is again as recorded: its record was changed at one place, not its course.',
    ]);
    const many = Array.from({ length: 9 }, (_, index) => `states/X${index}`);
    expect(say.mismatch({ ...differs, parts: many }, voice)[1]).toBe(
      'What differs after that turn: 9 states (X0, X1, X2, X3, X4, X5 and 3 more).',
    );
    expect(say.mismatch({ ...differs, parts: [] }, voice)[1]).toMatch(/only the turn’s own fingerprint was changed/);
    const refused = { ...differs, turn: 1, path: 'turns/1/orders/MIR/0', expected: 'legal', found: 'capital' };
    expect(say.mismatch(refused, voice)).toEqual([
      'In 2031 Q3, turn 2, the file has an order of Miria that the rules do not allow: number 1 of its orders. The file was changed, or made by another version.',
    ]);
    const ended = { ...differs, turn: 3, path: 'turns/3', expected: 'ended', found: 'turn' };
    expect(say.mismatch(ended, voice)[0]).toMatch(/^The game is over before 2032 Q1, turn 4/);
    const rules = { ...differs, turn: 0, path: 'rulesVersion', expected: '1', found: '2' };
    expect(say.mismatch(rules, voice)).toEqual([
      'The file was made under other rules (version 1; this page has 2), so it cannot be played out here.',
    ]);
  });

  test('problems are copied with the lines around them and a sign under the place', () => {
    const text = say.fileProblems('mine.json', [
      {
        code: 'unknownKey',
        severity: 'error',
        line: 10,
        column: 3,
        path: '$.a',
        message: 'No.',
        expected: '',
        suggestion: null,
        around: [
          { line: 9, text: '{' },
          { line: 10, text: '  "b": 1' },
        ],
        caret: 2,
      },
    ]);
    expect(text).toBe(
      ['mine.json', '', 'Line 10, column 3 ($.a): No.', '   9 | {', '> 10 |   "b": 1', '         ^', ''].join('\n'),
    );
  });
});
