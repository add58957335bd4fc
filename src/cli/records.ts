/** The whole records of a file, one after the other: no more of it is in memory than the record that is being read. */
import { readSync } from 'node:fs';

export interface FileRecord {
  /** With its end. */
  readonly text: string;
  /** Bytes of the file up to the record's end. */
  readonly end: number;
}

const CHUNK_BYTES = 1 << 18;
/** Several times the longest that this program writes; what runs on for longer is no file of records. */
const MOST_RECORD_BYTES = 1 << 22;

const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/**
 * Reads from the file's beginning. What follows the last line end belongs to no whole record and is left out, and so is everything from a
 * record on that is longer than 4 MiB.
 * @param quoted whether a line end within double quotes belongs to the record, as in CSV
 */
export function* wholeRecords(file: number, quoted: boolean): Generator<FileRecord> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  // What has been read from the beginning of the record on: where that is in the file, and how far it has been looked through.
  let bytes: Buffer = Buffer.alloc(0);
  let offset = 0;
  let seen = 0;
  let inQuotes = false;
  while (bytes.length <= MOST_RECORD_BYTES) {
    const count = readSync(file, chunk, 0, CHUNK_BYTES, offset + bytes.length);
    if (count === 0) return;
    bytes = Buffer.concat([bytes, chunk.subarray(0, count)]);
    let start = 0;
    for (; seen < bytes.length; seen++) {
      if (quoted && bytes[seen] === QUOTE) inQuotes = !inQuotes;
      if (bytes[seen] !== LINE_FEED || inQuotes) continue;
      yield { text: bytes.toString('utf8', start, seen + 1), end: offset + seen + 1 };
      start = seen + 1;
    }
    bytes = bytes.subarray(start);
    offset += start;
    seen -= start;
  }
}
