/** Each contested assumption moves something that the scenario has. */
import type { ParameterRules } from '../../engine/model/index.ts';
import type { CheckContext } from './context.ts';

export function checkContested(context: CheckContext, rules: ParameterRules): void {
  const given = context.names('parameters');
  const intention = context.part('truth')?.intention;
  for (const [index, { parameters = [], truth }] of context.items('contested')) {
    const path = ['contested', index] as const;
    if (parameters.length === 0 && truth === undefined) {
      context.find('missing', [...path, 'parameters'], { key: 'parameters', expected: 'A list, or "truth"' });
    }
    for (const [at, name] of parameters.entries()) {
      if (given === null || given.includes(name)) continue;
      const code = rules.ids.includes(name) ? 'missingParameter' : 'unknownParameter';
      context.find(code, [...path, 'parameters', at], { name }, { near: { name, among: given } });
    }
    if (truth !== undefined && intention !== undefined && !Object.hasOwn(intention, truth)) {
      const among = Object.keys(intention);
      const data = { value: `"${truth}"`, options: among.map((name) => `"${name}"`).join(', ') };
      context.find('notOneOf', [...path, 'truth'], data, { near: { name: truth, among } });
    }
  }
}
