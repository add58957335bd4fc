/** What many games come to, counted as they are told: nothing of a game is kept. */
import type { GameLine } from '../../lab/index.ts';

/** What is counted of a game. */
export interface Counted {
  readonly end: { readonly kind: string };
  readonly rejected: number;
  readonly nonFinite: number;
}

export class Tally {
  #games = 0;
  #rejected = 0;
  #nonFinite = 0;
  readonly #ends = new Map<string, number>();

  add({ end, rejected, nonFinite }: Counted): void {
    this.#games += 1;
    this.#rejected += rejected;
    this.#nonFinite += nonFinite;
    this.#ends.set(end.kind, (this.#ends.get(end.kind) ?? 0) + 1);
  }

  get games(): number {
    return this.#games;
  }

  get gamesText(): string {
    return this.#games === 1 ? '1 game' : `${this.#games} games`;
  }

  /** Whether nothing went wrong in any of them, whoever won. */
  get sound(): boolean {
    const stuck: GameLine['end']['kind'] = 'stuck';
    return !this.#ends.has(stuck) && this.#rejected === 0 && this.#nonFinite === 0;
  }

  get text(): string {
    const ends = [...this.#ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
    const told = ends.length === 0 ? '' : `: ${ends.join(', ')}`;
    return `${this.gamesText}${told}; ${this.#rejected} orders rejected, ${this.#nonFinite} numbers not finite`;
  }
}
