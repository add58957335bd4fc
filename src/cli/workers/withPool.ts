/** Questions of the lab on the command line: hands in this process or in threads, let go whatever comes. */
import type { Scenario } from '../../engine/index.ts';
import { handFor, LabError, Pool } from '../../lab/index.ts';
import { FailedError, type Io } from '../io.ts';

/**
 * @param workers 1: this process plays; else so many threads
 * @throws FailedError where playing failed; LabError, to whoever knows what to say of it, where the request was refused or called off
 */
export async function withPool<T>(
  scenario: Scenario,
  workers: number,
  io: Io,
  work: (pool: Pool) => Promise<T>,
): Promise<T> {
  const hands = workers === 1 ? [handFor(scenario)] : Array.from({ length: workers }, () => io.thread(scenario));
  const pool = new Pool(scenario, hands);
  try {
    return await work(pool);
  } catch (error) {
    if (!(error instanceof LabError) || error.code === 'refused' || error.code === 'cancelled') throw error;
    throw new FailedError(`Playing failed (${error.cause instanceof Error ? error.cause.message : error.message}).`);
  } finally {
    pool.end();
  }
}
