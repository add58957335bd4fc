/** What a reader is told of where an event comes from. */
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/engine/index.ts';
import { basisOf, basisOfHappening } from '../../src/text/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';

const { scenario } = chillyReception;
const told = { turn: 0, phase: 'pressure', weight: 0.6, causes: [] } as const;
const event = (id: string): Happening => ({ code: 'event', event: id, ...told });

describe('the basis of an event', () => {
  test.each(['documented', 'disputed', 'invented'] as const)(
    '%s is said in a word, and what the word means',
    (basis) => {
      const spec = scenario.events.find((one) => one.basis === basis);
      if (spec === undefined) throw new RangeError(basis);
      const text = basisOf(spec, scenario);
      expect(text?.tag.toLowerCase()).toBe(basis);
      expect(text?.says.startsWith(`${text.tag}: `)).toBe(true);
      for (const key of spec.sources)
        if (key !== 'judgement') expect(text?.note).toContain(scenario.sources[key]?.title);
      expect(basisOfHappening(event(spec.id), scenario)).toEqual(text);
    },
  );

  test('a choice that is put to a seat has one too', () => {
    const [spec] = scenario.dilemmas;
    const opened: Happening = { code: 'dilemmaOpened', dilemma: spec?.id ?? '', seat: 'USA', ...told };
    expect(basisOfHappening(opened, scenario)?.tag).toMatch(/^(Documented|Disputed|Invented)$/);
  });

  test('nothing is said where the author says nothing, or of what is neither', () => {
    const [plain] = archipelago.scenario.events;
    expect(basisOfHappening(event(plain?.id ?? ''), archipelago.scenario)).toBeNull();
    expect(basisOfHappening({ code: 'allianceBroke', ...told }, scenario)).toBeNull();
  });
});
