import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { processIo } from '../../src/cli/processIo.ts';
import { progressOf } from '../../src/cli/progress.ts';

describe('how far a run is', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** What is told after so many games, one each so many milliseconds. */
  function told(ms: number, games: number, before: number, total: number): (string | null)[] {
    const texts: (string | null)[] = [];
    const progress = progressOf({ status: (text) => texts.push(text) } as Partial<Io> as Io, before, total);
    for (let done = before + 1; done <= before + games; done++) {
      vi.advanceTimersByTime(ms);
      progress(done);
    }
    return texts;
  }

  test('is told a few times a second at most', () => {
    expect(told(10, 100, 0, 5000)).toEqual([
      '25 of 5,000 games',
      '50 of 5,000 games',
      '75 of 5,000 games',
      '100 of 5,000 games',
    ]);
  });

  test('foresees the end by the games of this run alone', () => {
    expect(told(1000, 4, 900, 1000).at(-1)).toBe('904 of 1,000 games, about 2 minutes left');
    expect(told(1000, 5, 0, 65).at(-1)).toBe('5 of 65 games, about a minute left');
    expect(told(1000, 5, 0, 64).at(-1)).toBe('5 of 64 games, less than a minute left');
  });
});

describe('what stands on the terminal for a while', () => {
  /** All that is written to standard error. */
  function terminal(isTTY: boolean) {
    let written = '';
    const write = (text: string): boolean => {
      written += text;
      return true;
    };
    const io = processIo({ stderr: { isTTY, columns: 10, write }, stdout: { write } } as unknown as NodeJS.Process);
    return { io, written: () => written };
  }
  const CLEAR = '\r\u001b[K';

  test('is taken away before anything else is written, and cut at the edge', () => {
    const { io, written } = terminal(true);
    io.status('a long status');
    io.out('answer');
    io.status('two');
    io.status('three');
    io.status(null);
    io.log('end');
    expect(written()).toBe(`a long st${CLEAR}answer\ntwo${CLEAR}three${CLEAR}end\n`);
  });

  test('is not written to a file', () => {
    const { io, written } = terminal(false);
    io.status('one');
    io.status(null);
    io.log('end');
    expect(written()).toBe('end\n');
  });
});
