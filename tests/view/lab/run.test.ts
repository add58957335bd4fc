import { expect, it } from 'vitest';
import type { Lab, LabOptions, LabOutcome, RequestOf } from '../../../src/session/lab/types.ts';
import { createRun, type RunState } from '../../../src/view/lab/run.ts';

const REQUEST = { seeds: 3 } as RequestOf<'luck'>;

/** A lab whose one request is led by the test. */
function ledLab() {
  const seen: { options: LabOptions<unknown>; tell: (outcome: LabOutcome<never>) => void }[] = [];
  const ask = (_question: string, _request: unknown, options: LabOptions<unknown>) =>
    new Promise<LabOutcome<never>>((resolve) => {
      if (options.signal?.aborted) resolve({ kind: 'gaveUp', reason: 'cancelled' });
      options.signal?.addEventListener('abort', () => resolve({ kind: 'gaveUp', reason: 'cancelled' }));
      seen.push({ options, tell: resolve });
    });
  return { lab: { ask: ask as unknown as Lab['ask'] }, seen };
}

it('says how far it is and what is known so far, and in the end the whole', async () => {
  const { lab, seen } = ledLab();
  const run = createRun(lab, 'luck');
  const states: RunState<unknown>[] = [];
  run.state.subscribe((state) => states.push(state));
  const ends = run.start(REQUEST);
  await Promise.resolve();
  seen[0]?.options.onProgress?.(1, 3);
  seen[0]?.options.onPartial?.('so far');
  seen[0]?.tell({ kind: 'answer', answer: 'all' as never });
  await ends;
  expect(states).toEqual([
    { kind: 'idle' },
    { kind: 'running', done: 0, of: 0, partial: null },
    { kind: 'running', done: 1, of: 3, partial: null },
    { kind: 'running', done: 1, of: 3, partial: 'so far' },
    { kind: 'told', answer: 'all' },
  ]);
});

it('keeps nothing of what was stopped, also where it had not been asked yet', async () => {
  const { lab, seen } = ledLab();
  const run = createRun(lab, 'luck');
  const ends = run.start(REQUEST);
  await Promise.resolve();
  seen[0]?.options.onPartial?.('so far' as never);
  run.stop();
  await ends;
  expect(run.state.value).toEqual({ kind: 'gaveUp', reason: 'cancelled' });
  const early = run.start(Promise.resolve(REQUEST));
  run.stop();
  await early;
  expect(run.state.value).toEqual({ kind: 'gaveUp', reason: 'cancelled' });
});

it('asked anew tells nothing of the earlier request', async () => {
  const { lab, seen } = ledLab();
  const run = createRun(lab, 'luck');
  const first = run.start(REQUEST);
  await Promise.resolve();
  const second = run.start(REQUEST);
  await first;
  expect(run.state.value.kind).toBe('running');
  seen[0]?.options.onProgress?.(9, 9);
  expect(run.state.value).toMatchObject({ done: 0 });
  seen[1]?.tell({ kind: 'refused', problem: { code: 'outOfRange', field: 'seeds', found: 3, low: 4, high: 9 } });
  await second;
  expect(run.state.value).toMatchObject({ kind: 'refused', problem: { low: 4, high: 9 } });
});

it('that cannot even be put is told like a broken worker', async () => {
  const run = createRun(ledLab().lab, 'place');
  await run.start(Promise.reject(new Error('no code')));
  expect(run.state.value).toEqual({ kind: 'gaveUp', reason: 'crashed' });
});
