/** From the bytes of a file to its text, or to why it is none. */
import { REPLAY_LIMITS } from '../../scenario/text/limits.ts';
import { brief } from '../../scenario/text/visible.ts';

/** The door takes nothing larger: looked at before a file is read. */
export const MOST_FILE_BYTES = REPLAY_LIMITS.bytes;

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'empty' | 'binary' | 'utf16' | 'notUtf8' };

/** Text in UTF-8, with or without a byte order mark. */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (isUtf16(bytes)) return { ok: false, reason: 'utf16' };
  if (bytes.includes(0)) return { ok: false, reason: 'binary' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: looksBinary(bytes) ? 'binary' : 'notUtf8' };
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Whether the file begins with control characters as no text does. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/** A file's name as it is shown: whoever made the file chose it. */
export function shownName(name: string): string {
  return brief(name, 80);
}
