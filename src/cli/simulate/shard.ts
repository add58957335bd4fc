/** A share of a run for one machine of several. */
import { UsageError } from '../io.ts';

const MOST_SHARDS = 10_000;

/** Games `from` (inclusive) to `to` (exclusive) of the whole run. */
export interface GameRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Neighbouring games stay together, so that the shards' files, put one after the other, are the whole run's file. With fewer games than shards
 * some have none.
 * @param text "I/N": the I-th of N, counted from 1; null for the whole
 */
export function shardOf(text: string | null, games: number): GameRange {
  if (text === null) return { from: 0, to: games };
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count || count > MOST_SHARDS) {
    throw new UsageError(
      `--shard takes I/N, the I-th of N shards, as in 1/3: I from 1 to N, N from 1 to ${MOST_SHARDS}, not "${text}".`,
    );
  }
  return { from: Math.floor(((index - 1) * games) / count), to: Math.floor((index * games) / count) };
}
