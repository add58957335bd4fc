/** The clock of an act, in a line. */
import type { ClockReading } from '../engine/model/index.ts';
import { clocks } from './en/clocks.ts';
import { fill } from './fill.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Voice } from './types.ts';

export function clockLine(reading: ClockReading, { names }: Voice): string {
  switch (reading.clock) {
    case 'auctions': {
      const { left, ownTurn } = reading;
      if (left === 0) return clocks.noAuctions;
      const own = ownTurn === null ? [] : [fill(clocks.ownAuction, { date: names.turn(ownTurn) })];
      return [fill(clocks.auctions, { n: formatNumber(left) }), ...own].join(' ');
    }
    case 'substitution': {
      const { cutOff } = reading;
      if (cutOff === null) return clocks.noneCutOff;
      return fill(clocks.substitution, { vendor: names.vendor(cutOff.vendor), share: formatPercent(cutOff.share) });
    }
    case 'removals': {
      const { left, nextTurn, ownTurn } = reading;
      if (nextTurn === null) return clocks.noRemovals;
      const own = ownTurn === null ? [] : [fill(clocks.ownRemoval, { date: names.turn(ownTurn) })];
      return [fill(clocks.removals, { n: formatNumber(left), date: names.turn(nextTurn) }), ...own].join(' ');
    }
  }
}
