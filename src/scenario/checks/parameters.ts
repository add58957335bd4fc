/** The scenario has every coefficient that the model cannot do without, none that it never read, and the model can reckon with each. */
import { type ParameterRules, parameterBounds } from '../../engine/model/index.ts';
import type { CheckContext } from './context.ts';

export function checkParameters(context: CheckContext, rules: ParameterRules): void {
  const given = context.names('parameters');
  if (given === null) return;
  const missing = rules.ids.filter((id) => !given.includes(id));
  for (const name of given) {
    if (rules.ids.includes(name) || rules.retired.includes(name)) continue;
    const near = { name, among: missing };
    context.find('unknownParameter', ['parameters', name], { name }, { onKey: true, near });
  }
  for (const name of missing) {
    if (!rules.optional.includes(name)) context.find('missingParameter', ['parameters', name], { name });
  }
  checkValues(context, rules);
}

function checkValues(context: CheckContext, rules: ParameterRules): void {
  const values = new Map(context.entries('parameters').map(([id, { value }]) => [id, value]));
  const complain = (name: string, expected: string) => {
    const value = values.get(name);
    if (value !== undefined) context.find('parameterBounds', ['parameters', name, 'value'], { name, value, expected });
  };
  for (const [name, value] of values) {
    if (!rules.ids.includes(name)) continue;
    const { least, most } = parameterBounds(rules, name);
    if (value < least || value > most) complain(name, `From ${least} to ${most}`);
  }
  for (const [less, more] of rules.ordered) {
    const [low, high] = [values.get(less), values.get(more)];
    if (low !== undefined && high !== undefined && low >= high) complain(less, `Less than "${more}", ${high}`);
  }
  for (const parts of rules.parts) {
    const sum = parts.reduce((total, name) => total + (values.get(name) ?? 0), 0);
    // A sum of shares that is written as 1 need not be 1 in binary.
    if (sum > 1 + 1e-9)
      complain(
        parts[0] ?? '',
        `A sum of 1 at most with ${parts
          .slice(1)
          .map((name) => `"${name}"`)
          .join(', ')}`,
      );
  }
}
