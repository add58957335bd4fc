/** Shares, weights and probabilities sum to what they should. */
import type { StepPath } from '../problem.ts';
import type { CheckContext } from './context.ts';

/** Decimal fractions do not sum exactly; an author's rounding error is larger than this. */
const TOLERANCE = 1e-6;

/** Published shares of subscribers are rounded to whole percents, so that some carriers' sum to a little more than 1. */
const MOST_CARRIERS = 1.02;

export function checkSums(context: CheckContext): void {
  const toOne = (what: string, values: readonly number[], path: StepPath) => {
    const sum = values.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 1) > TOLERANCE) context.find('sumNotOne', path, { what, sum: rounded(sum) });
  };
  const ministries = context.part('ministries');
  if (ministries !== null) {
    const weights = Object.values(ministries).map(({ weight }) => weight);
    toOne('The weights of the ministries', weights, ['ministries']);
  }
  for (const [id, { never, listen, disrupt }] of Object.entries(context.part('truth')?.intention ?? {})) {
    const values = [never.value, listen.value, disrupt.value];
    toOne('The values of never, listen and disrupt', values, ['truth', 'intention', id]);
  }
  for (const power of ['protector', 'rival'] as const) {
    const weights = context.part('courses')?.[power];
    if (weights) toOne('The weights of the courses', Object.values(weights), ['courses', power]);
  }
  for (const [id, { carriers }] of context.entries('states')) {
    const sum = carriers.reduce((total, { share }) => total + share, 0);
    if (sum > MOST_CARRIERS + TOLERANCE) {
      context.find('carrierShares', ['states', id, 'carriers'], { sum: rounded(sum) });
    }
  }
  const acts = context.part('calendar')?.acts.length;
  const roles = context.entries('roles').map(([id, role]) => ({ role, path: ['roles', id] }));
  const shared = (['allyRole', 'rivalRole'] as const).flatMap((name) => {
    const role = context.part(name);
    return role ? [{ role, path: [name] }] : [];
  });
  for (const { role, path } of [...roles, ...shared]) {
    const { objectives } = role;
    if (acts === undefined) continue;
    const uneven = objectives.flatMap(({ weights }, index) => (weights.length === acts ? [] : [{ weights, index }]));
    for (const { weights, index } of uneven) {
      const at = [...path, 'objectives', index, 'weights'];
      context.find('weightsPerAct', at, { found: weights.length, acts });
    }
    if (uneven.length > 0) continue;
    for (let act = 0; act < acts; act++) {
      const weights = objectives.map((objective) => objective.weights[act] ?? 0);
      toOne(`The weights of act ${act}`, weights, [...path, 'objectives']);
    }
  }
}

/** For a person to read: what is left of the digits of floating point says nothing. */
function rounded(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
