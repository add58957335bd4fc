import { useEffect, useState } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, plural, say, ui, type Voice } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from './appraisalRows.ts';
import { candidates, type Flip, weigh } from './cheapestFlip.ts';

/** Between two previews the page may do what is asked of it. */
const PAUSE_MS = 4;

/** The cheapest order that would turn the government, or, where none alone does, the one that comes nearest. */
export function CheapestFlip({ state }: { state: StateId }) {
  const game = useGame();
  const snapshot = game.now.value;
  const [found, setFound] = useState<Flip | null>(null);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    const waiting = [...candidates(game.session, state)];
    let best: Flip | null = null;
    setFound(null);
    setBusy(true);
    const next = (): void => {
      const candidate = waiting.shift();
      if (candidate !== undefined && !best?.turns) {
        best = weigh(game.session, candidate, best);
        timer = setTimeout(next, PAUSE_MS);
        return;
      }
      setFound(best);
      setBusy(false);
    };
    let timer = setTimeout(next, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [snapshot, state]);
  const voice = game.voice.value;
  return (
    <div aria-busy={busy}>
      <dt class="caption">{found === null || found.turns ? screens.cheapestFlip : screens.strongestOrder}</dt>
      <dd>{busy ? screens.weighing : found === null ? screens.noOrderOn : said(found, voice)}</dd>
      <dd class="number strong">{found === null || found.turns ? '' : formatSigned(found.gain, SCORE_DIGITS)}</dd>
    </div>
  );
}

/** Whole where it flips, for then the version matters; else by what its card is called. */
function said({ order, capital, turns }: Flip, voice: Voice): string {
  return turns
    ? fill(screens.flipFor, { order: say.order(order, voice), cost: plural(ui.capitalCost, capital) })
    : fill(screens.mostFor, { order: say.card(order.kind, voice).title });
}
