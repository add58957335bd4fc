/**
 * A run that was broken off goes on where its file ends. The file itself says how far it came: there is no other note of it that could be
 * lost or disagree. Nothing of the file is changed until it is known to be this run's.
 */
import { fstatSync, ftruncateSync, readSync } from 'node:fs';
import { UsageError } from '../io.ts';
import { wholeRecords } from '../records.ts';
import { isGameRow, strangenessOf } from './expected.ts';
import type { RowFormat } from './formats.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

/** What stands in the file: where the last whole game stands, and how far whole records reach beyond it. In bytes. */
interface Scan {
  readonly lastFrom: number;
  readonly lastTo: number;
  readonly wholeTo: number;
}

/**
 * Reads what is in the file, and cuts the game that was being written.
 * @param written a game of the request by its index, as this run would write it: the last whole game and the one broken off are played
 * again and held against the file, since a row's heading does not tell what a changed program would have made of it
 * @param tally counts the games that are whole in the file
 * @returns the bytes that whole games take
 * @throws UsageError where the file is not this run's; it is then as it was
 */
export async function resume(
  file: number,
  name: string,
  run: Run,
  format: RowFormat,
  tally: Tally,
  written: (index: number) => Promise<string>,
): Promise<number> {
  const { lastFrom, lastTo, wholeTo } = scanOf(file, name, run, format, tally);
  const next = run.range.from + tally.games;
  if (tally.games > 0 && !bytesOf(file, lastFrom, lastTo).equals(Buffer.from(await written(next - 1)))) {
    throw refusal(
      name,
      `the game ${run.request.seed}/${next - 1} comes out otherwise now, so that the rules have changed`,
    );
  }
  const size = fstatSync(file).size;
  if (size > lastTo) {
    if (next >= run.range.to) throw refusal(name, 'it goes on after the last game of this run');
    const expected = Buffer.from((lastTo === 0 ? format.header : '') + (await written(next)));
    if (size > lastTo + expected.length) throw refusal(name, 'it goes on for longer than its next game');
    // After a whole row of this run, what has no end is what was being written, in whatever shape the interruption left it.
    const sure = wholeTo > Buffer.byteLength(format.header) ? wholeTo : size;
    if (!bytesOf(file, lastTo, sure).equals(expected.subarray(0, sure - lastTo))) {
      throw refusal(name, 'what follows its whole games is not the beginning of the next');
    }
  }
  ftruncateSync(file, lastTo);
  return lastTo;
}

function scanOf(file: number, name: string, run: Run, format: RowFormat, tally: Tally): Scan {
  let [turns, line, lastFrom, lastTo, wholeTo] = [0, 0, 0, 0, 0];
  for (const { text, end } of wholeRecords(file, format.quoted)) {
    line += 1;
    wholeTo = end;
    if (line === 1 && format.header !== '') {
      if (text !== format.header) throw refusal(name, 'its header is not that of this run');
      [lastFrom, lastTo] = [end, end];
      continue;
    }
    const row = format.read(text);
    const strange = strangenessOf(row, { game: run.range.from + tally.games, turns }, run);
    if (row === null || strange !== null) throw refusal(name, `record ${line} ${strange}`);
    if (isGameRow(row)) {
      tally.add({
        end: { kind: row['end.kind'] ?? '' },
        rejected: Number(row.rejected),
        nonFinite: Number(row.nonFinite),
      });
      turns = 0;
      [lastFrom, lastTo] = [lastTo, end];
    } else turns += 1;
  }
  return { lastFrom, lastTo, wholeTo };
}

function bytesOf(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from);
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
}

function refusal(name: string, why: string): UsageError {
  return new UsageError(
    `"${name}" holds what this run would not write: ${why}. It was left as it is; name another file, or remove this one.`,
  );
}
