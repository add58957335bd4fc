/** What the advisers of the seat shown say in this turn. */
import { type Advice, adviceOf } from '../../engine/selectors/index.ts';
import type { SessionSnapshot } from '../../session/types.ts';

/** Advisers remember what they said: so all turns so far are asked, each as the seat saw it. */
export function advisersIn({ history, view, scenario, seat }: SessionSnapshot): readonly Advice[] {
  return adviceOf([...history.map(({ before }) => ({ scenario, seat, state: before })), view]);
}
