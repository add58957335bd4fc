/** How far a long run is, for whoever waits at a terminal. */
import { formatNumber } from '../text/index.ts';
import type { Io } from './io.ts';

/** Between two texts: faster than one reads would only flicker. */
const PAUSE_MS = 250;
/** Before it is foreseen when the run ends: the start tells little. */
const FORESEE_AFTER_MS = 3000;
const MINUTE_MS = 60_000;

/**
 * @param before games that were done before this run began
 * @param total games, those before included
 * @param what is counted, where it is not games
 * @returns tells of so many games done
 */
export function progressOf(io: Io, before: number, total: number, what = 'games'): (done: number) => void {
  const begun = performance.now();
  let told = begun;
  return (done) => {
    const now = performance.now();
    if (now - told < PAUSE_MS) return;
    told = now;
    const passed = now - begun;
    const left = done > before ? (passed / (done - before)) * (total - done) : null;
    const foreseen = left === null || passed < FORESEE_AFTER_MS ? '' : `, ${leftText(left)}`;
    io.status(`${formatNumber(done)} of ${formatNumber(total)} ${what}${foreseen}`);
  };
}

function leftText(ms: number): string {
  if (ms < MINUTE_MS) return 'less than a minute left';
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes === 1 ? 'about a minute left' : `about ${formatNumber(minutes)} minutes left`;
}
