import { closeSync, openSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FileRecord, wholeRecords } from '../../src/cli/records.ts';
import { temporary } from './harness.ts';

function recordsOf(content: string | Buffer, quoted: boolean): FileRecord[] {
  const name = temporary('records');
  writeFileSync(name, content);
  const file = openSync(name, 'r');
  try {
    return [...wholeRecords(file, quoted)];
  } finally {
    closeSync(file);
  }
}

describe('the whole records of a file', () => {
  test('end with a line feed, and what has none is left out', () => {
    expect(recordsOf('one\n\ntwo\nthr', false)).toEqual([
      { text: 'one\n', end: 4 },
      { text: '\n', end: 5 },
      { text: 'two\n', end: 9 },
    ]);
    expect(recordsOf('', false)).toEqual([]);
  });

  test('places are counted in bytes', () => {
    expect(recordsOf('é\n\u{1f5fa}\n', false).map(({ end }) => end)).toEqual([3, 8]);
  });

  test('in a table, a line end within quotes belongs to its record', () => {
    expect(recordsOf('a,"b\nc"\r\nd,"e""\n"\r\nf,"g\n', true).map(({ text }) => text)).toEqual([
      'a,"b\nc"\r\n',
      'd,"e""\n"\r\n',
    ]);
  });

  test('records may be longer than what is read at a time, and end anywhere in it', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${'x'.repeat(index * 9973)}"é\n"\n`);
    expect(recordsOf(lines.join(''), true).map(({ text }) => text)).toEqual(lines);
  });

  test('a file that never ends its record is not taken into memory whole', () => {
    expect(recordsOf(Buffer.alloc((1 << 22) + (1 << 20), 'x'), false)).toEqual([]);
  });
});
