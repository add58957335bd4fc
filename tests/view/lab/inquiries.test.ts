import { describe, expect, it, vi } from 'vitest';
import type { Lab, LabOptions, LabOutcome, OddsAnswer, OddsRequest } from '../../../src/session/lab/types.ts';
import { createInquiries } from '../../../src/view/lab/inquiries.ts';
import { newGame } from '../support/game.ts';

const { view, scenarioHash } = newGame().snapshot();

function asks(order: string, state = view.state): OddsRequest {
  return {
    from: { seat: view.seat, state, name: scenarioHash },
    target: order,
    draft: [],
    order: { kind: 'lobby', target: order },
    posture: 2,
    futures: 10,
  };
}

interface Asked {
  readonly target: string;
  readonly signal: AbortSignal | undefined;
  tell(outcome: LabOutcome<never>): void;
}

/** A lab that answers when the test says so. */
function waitingLab() {
  const asked: Asked[] = [];
  const ask = (_question: string, request: OddsRequest, { signal }: LabOptions<unknown> = {}) =>
    new Promise<LabOutcome<never>>((resolve) => {
      asked.push({ target: request.target, signal, tell: resolve });
      signal?.addEventListener('abort', () => resolve({ kind: 'gaveUp', reason: 'cancelled' }));
    });
  return { lab: { ask: ask as unknown as Lab['ask'] }, asked };
}

const answerFor = (target: string) => ({ kind: 'answer', answer: { target } as OddsAnswer }) as LabOutcome<never>;

describe('what is asked while the reader thinks', () => {
  it('is asked one by one, what is urgent first, and the same thing once', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const [a, again, b] = ['A', 'A', 'B'].map((name) => inquiries.want('odds', asks(name)));
    const urgent = inquiries.want('odds', asks('C'), true);
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['C']));
    asked[0]?.tell(answerFor('C'));
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['C', 'A']));
    expect(urgent.state.value).toMatchObject({ kind: 'told', answer: { target: 'C' } });
    asked[1]?.tell(answerFor('A'));
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(again?.state).toBe(a?.state);
    expect(a?.state.value.kind).toBe('told');
    expect(b?.state.value.kind).toBe('waiting');
  });

  it('is called off when nobody looks at it any more, and kept for whoever comes back to what was told', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const first = inquiries.want('odds', asks('A'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    first.release();
    expect(asked[0]?.signal?.aborted).toBe(true);
    const second = inquiries.want('odds', asks('B'));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.tell(answerFor('B'));
    await vi.waitFor(() => expect(second.state.value.kind).toBe('told'));
    second.release();
    expect(inquiries.want('odds', asks('B')).state.value.kind).toBe('told');
    expect(asked).toHaveLength(2);
  });

  it('makes way for what is urgent, and is asked again after it', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const card = inquiries.want('odds', asks('A'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    inquiries.want('odds', asks('B'), true);
    expect(asked[0]?.signal?.aborted).toBe(true);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.tell(answerFor('B'));
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['A', 'B', 'A']));
    asked[2]?.tell(answerFor('A'));
    await vi.waitFor(() => expect(card.state.value.kind).toBe('told'));
  });

  it('is asked at once where it is a preview, beside what takes many worlds; a flip comes when all else is told', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const { from } = asks('A');
    const flip = inquiries.want('flip', { from, target: 'F', draft: [], posture: 2, futures: 10, sets: [] });
    inquiries.want('odds', asks('A'));
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['A']));
    const planned = inquiries.want('planned', { from, draft: [], target: 'P' });
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['A', 'P']));
    expect(asked[0]?.signal?.aborted).toBe(false);
    asked[1]?.tell(answerFor('P'));
    await vi.waitFor(() => expect(planned.state.value.kind).toBe('told'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toHaveLength(2);
    asked[0]?.tell(answerFor('A'));
    await vi.waitFor(() => expect(asked.map(({ target }) => target)).toEqual(['A', 'P', 'F']));
    // What is asked meanwhile does not wait for it, nor is it called off.
    inquiries.want('odds', asks('B'));
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    expect(asked[2]?.signal?.aborted).toBe(false);
    flip.release();
    expect(asked[2]?.signal?.aborted).toBe(true);
  });

  it('of an earlier turn is not told of a later one', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const now = inquiries.want('odds', asks('A'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.tell(answerFor('A'));
    await vi.waitFor(() => expect(now.state.value.kind).toBe('told'));
    expect(inquiries.want('odds', asks('A', { ...view.state })).state.value.kind).toBe('waiting');
  });

  it('fails together where a worker breaks, says what cannot be asked, and can be tried again', async () => {
    const { lab, asked } = waitingLab();
    const inquiries = createInquiries(lab);
    const refused = inquiries.want('odds', asks('A'));
    const broken = inquiries.want('odds', asks('B'));
    const waiting = inquiries.want('odds', asks('C'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.tell({ kind: 'refused', problem: { code: 'gameOver', field: 'from' } });
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.tell({ kind: 'gaveUp', reason: 'crashed' });
    await vi.waitFor(() => expect(waiting.state.value.kind).toBe('failed'));
    expect(refused.state.value).toEqual({ kind: 'none', problem: { code: 'gameOver', field: 'from' } });
    expect(broken.state.value.kind).toBe('failed');
    broken.release();
    expect(inquiries.want('odds', asks('B')).state.value.kind).toBe('waiting');
    await vi.waitFor(() => expect(asked).toHaveLength(3));
  });
});
