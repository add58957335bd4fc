/** A doctrine: what a player who has made up its mind would do, step by step, from what its seat sees. */
import {
  legalVersions,
  type Order,
  type OrderKind,
  type OrderOf,
  type OrderOption,
  type Posture,
  type SeatView,
  windowsOf,
} from '../../engine/index.ts';
import type { Bot } from './types.ts';

export interface Step<K extends OrderKind = OrderKind> {
  readonly kind: K;
  /** Whether it is the time for it; left out, it always is. */
  readonly when?: (view: SeatView) => boolean;
  /** Versions that it would give; left out, all. */
  readonly wants?: (order: OrderOf<K>, view: SeatView) => boolean;
  /** Orders of the kind that it gives in a turn at most; left out, one. */
  readonly most?: number;
}

/** A step whose functions take the kind's own orders, kept beside steps of other kinds. */
export function step<K extends OrderKind>(kind: K, more: Omit<Step<K>, 'kind'> = {}): Step {
  // Versions asked for by `kind` are of that kind: what `wants` is given is what it takes.
  return { kind, ...more } as unknown as Step;
}

/**
 * Goes through its steps once a turn and gives what may still be given: of several versions whoever decides soonest, then the larger network, then the cheaper, then
 * as the rules list them. Nothing is drawn: it plays the same view the same way. Dilemmas are left to their defaults.
 */
export function byDoctrine(steps: readonly Step[]): Bot {
  return {
    orders(view) {
      const draft: Order[] = [];
      for (const { kind, when, wants, most } of steps) {
        if (when !== undefined && !when(view)) continue;
        for (let given = 0; given < (most ?? 1); given++) {
          const order = bestOf(view, legalVersions(view, kind, draft), wants);
          if (order === null) break;
          draft.push(order);
        }
      }
      return draft;
    },
  };
}

function bestOf(view: SeatView, versions: readonly OrderOption[], wants: Step['wants']): Order | null {
  let best: { readonly option: OrderOption; readonly wait: number; readonly builds: number } | null = null;
  for (const option of versions) {
    if (wants !== undefined && !wants(option.order, view)) continue;
    const one = { option, wait: waitFor(view, option.order), builds: buildsOf(view, option.order) };
    if (best === null || isBetter(one, best)) best = one;
  }
  return best === null ? null : best.option.order;
}

type Ranked = { readonly option: OrderOption; readonly wait: number; readonly builds: number };

function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.wait !== b.wait) return a.wait < b.wait;
  if (a.builds !== b.builds) return a.builds > b.builds;
  if (a.option.capital !== b.option.capital) return a.option.capital < b.option.capital;
  return a.option.moneyUsdBn < b.option.moneyUsdBn;
}

function waitFor(view: SeatView, order: Order): number {
  return 'target' in order ? turnsToDecide(view, order.target) : 0;
}

function buildsOf(view: SeatView, order: Order): number {
  return 'target' in order ? (view.scenario.states[order.target]?.figures.capex5gUsdBn.value ?? 0) : 0;
}

/** Turns until a government decides; Infinity where it never does again. */
export function turnsToDecide(view: SeatView, id: string): number {
  return windowsOf(view, id)[0]?.inTurns ?? Infinity;
}

export function postureOf({ state }: SeatView, id: string): Posture {
  return state.states[id]?.posture ?? 0;
}
