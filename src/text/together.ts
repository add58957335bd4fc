/** What several governments did alike in a turn, in one line. */
import type { AppraisalTerm, Happening, StateId } from '../engine/model/index.ts';
import { together } from './en/happenings.ts';
import { terms } from './en/terms.ts';
import { fill, fillWith } from './fill.ts';
import { inWords } from './format.ts';
import { joinNames } from './names.ts';
import type { Voice } from './types.ts';
import { lowerFirst, powerNames } from './voice.ts';

/** Names told of those who moved together; the others are counted. */
const MOST_NAMED = 3;

/** Who moved to one rule in a turn, the larger economies first, and what weighed most with most of them. @param group of one posture and direction */
export function movedTogether(group: readonly Happening[], voice: Voice): string {
  const moved = group.flatMap((one) => (one.code === 'postureChanged' ? [one] : []));
  const gdp = (id: StateId): number => voice.names.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  const capitals = [...moved]
    .sort((a, b) => gdp(b.state) - gdp(a.state))
    .map(({ state }) => voice.names.capital(state));
  const rest = capitals.length - MOST_NAMED;
  const named = capitals.slice(0, MOST_NAMED);
  const who = rest > 0 ? fill(together.andMore, { names: named.join(', '), n: inWords(rest) }) : joinNames(capitals);
  const leading = moved.flatMap(({ reasons }) => {
    const sum = reasons.reduce((total, { value }) => total + value, 0);
    const largest = reasons.find(({ value }) => value > 0);
    // No reason of a move that all reasons together speak against is its reason.
    return largest === undefined || sum <= -0.0005 ? [] : [largest.term];
  });
  const counted = new Map<AppraisalTerm, number>();
  for (const term of leading) counted.set(term, (counted.get(term) ?? 0) + 1);
  const [most] = [...counted].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return fill(together.who, { names: who });
  const count = most[1] === moved.length ? together.all : inWords(most[1]);
  return fill(together.why, { who, count, term: lowerFirst(fillWith(terms[most[0]], { ...powerNames(voice) })) });
}
