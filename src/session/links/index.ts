/** What the page gets of links. */
import type { StateId } from '../../engine/index.ts';
import { builtInText } from '../builtIn.ts';
import type { Session } from '../types.ts';
import { startFragment } from './fragments.ts';
import { linkOf } from './linkOf.ts';
import type { LinkOffer } from './types.ts';

export interface Links {
  /** The scenario, role and seed with which a game began. The scenario is named, and so must be one that comes with the page. */
  start(session: Session): { readonly seat: StateId; readonly url: string };
  /** The game as played so far. Rejects where the scenario that it names cannot be fetched. */
  replay(session: Session): Promise<LinkOffer>;
}

/** @param page tells the page's address */
export function createLinks(page: () => string): Links {
  const bare = (): string => page().replace(/#.*$/s, '');
  return {
    start(session) {
      const { scenario, seed, opponents } = session.snapshot();
      const [seat = scenario.powers.protector] = session.toReel().humansAt(0);
      return { seat, url: `${bare()}${startFragment(scenario.id, seat, seed, opponents)}` };
    },
    replay: (session) => linkOf(session.toReel(), bare(), builtInText),
  };
}
