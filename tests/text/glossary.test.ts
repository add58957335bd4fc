import { describe, expect, it } from 'vitest';
import {
  APPRAISAL_TERMS,
  GOVERNMENT_OBJECTIVES,
  GROUP_OF,
  POSTURES,
  PROTECTOR_OBJECTIVES,
  REGIMES,
  RIVAL_OBJECTIVES,
  WORDINGS,
} from '../../src/engine/model/index.ts';
import { orders } from '../../src/text/en/orders.ts';
import { families } from '../../src/text/en/orderWords.ts';
import { phases, windows } from '../../src/text/en/terms.ts';
import { glossaryOf, voiceOf } from '../../src/text/index.ts';
import { LENSES } from '../../src/view/panels/board/lens.ts';
import { loadedScenario } from '../view/support/game.ts';

const NO_RECORD = { turn: 0, orderAt: () => null, commitment: () => null } as const;
const STAGES = ['briefing', 'orders', 'report', 'verdict'];

/** Every code that the interface puts into a word, as the glossary names it. */
const SHOWN: readonly string[] = [
  ...POSTURES.map((posture) => `posture/${posture}`),
  ...WORDINGS.map((wording) => `wording/${wording}`),
  ...APPRAISAL_TERMS.map((term) => `term/${term}`),
  ...Object.values(GROUP_OF).map((group) => `group/${group}`),
  ...Object.keys(windows).map((kind) => `window/${kind}`),
  ...Object.keys(phases).map((phase) => `phase/${phase}`),
  ...REGIMES.map((regime) => `regime/${regime}`),
  ...LENSES.map((lens) => `lens/${lens}`),
  ...Object.keys(orders).map((kind) => `order/${kind}`),
  ...Object.keys(families).map((family) => `family/${family}`),
  ...STAGES.map((stage) => `stage/${stage}`),
];

describe.each(['chilly-reception', 'archipelago'])('the glossary of %s', (id) => {
  const { scenario } = loadedScenario(id);
  const seats = Object.keys(scenario.roles);
  const entries = glossaryOf(voiceOf(scenario, seats[0] ?? null, NO_RECORD));
  const ids = new Set(entries.map((entry) => entry.id));

  it('has an entry for every word that stands for a code', () => {
    expect(SHOWN.filter((one) => !ids.has(one))).toEqual([]);
    // Aims have their names from the roles: one that no role of the scenario has is in no glossary.
    const roles = [...Object.values(scenario.roles), scenario.allyRole, scenario.rivalRole];
    const aims = new Set(roles.flatMap((role) => role?.objectives.map((objective) => objective.id) ?? []));
    for (const aim of [...PROTECTOR_OBJECTIVES, ...GOVERNMENT_OBJECTIVES, ...RIVAL_OBJECTIVES]) {
      expect([aim, ids.has(`objective/${aim}`)]).toEqual([aim, aims.has(aim)]);
    }
    expect(ids.size).toBe(entries.length);
  });

  it('has an entry for every gauge and aim of every role', () => {
    for (const role of [...Object.values(scenario.roles), scenario.allyRole]) {
      const gauges = role.gauges.map((gauge) =>
        gauge === 'strain' || gauge === 'supportFloor' ? `gauge/${gauge}` : `objective/${gauge}`,
      );
      const aims = role.objectives.map((objective) => `objective/${objective.id}`);
      expect([...gauges, ...aims].filter((one) => !ids.has(one))).toEqual([]);
    }
  });

  it('leads on only to entries that are there, and every entry leads on', () => {
    for (const { id: from, see } of entries) {
      expect({ from, lost: see.filter((to) => !ids.has(to)) }).toEqual({ from, lost: [] });
      expect({ from, leads: see.length > 0 }).toEqual({ from, leads: true });
      expect(see).not.toContain(from);
    }
  });

  it('is whole sentences, filled in, one or two of them for a word and three at most for an order', () => {
    for (const { id: of, name, text } of entries) {
      expect({ of, name: name.length > 1 }).toEqual({ of, name: true });
      expect(text).toMatch(/^\p{Lu}|^\d/u);
      expect(text).toMatch(/[.]$/);
      expect(`${name} ${text}`).not.toMatch(/[{}]|undefined/);
      const sentences = text.match(/[.](\s|$)/g)?.length ?? 0;
      expect({ of, sentences: sentences <= (of.startsWith('order/') ? 4 : 3) }).toEqual({ of, sentences: true });
    }
  });

  it('takes no side by its words', () => {
    for (const { text } of entries) expect(text).not.toMatch(/\btrusted|untrusted|enemy|hostile\b/i);
  });
});
