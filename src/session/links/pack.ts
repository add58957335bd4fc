/** Text in the letters that an address keeps as they are: deflated (RFC 1951), then base64 in its safe alphabet (RFC 4648, section 5). */

/** Letters that are read at all: ten times what is written. */
const MOST_LETTERS = 20_000;
/** A few thousand letters can be made to unfold into megabytes: unfolding stops here. */
const MOST_BYTES = 100_000;

export async function pack(text: string): Promise<string> {
  const chunks = await chunksOf(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  return toBase64Url(chunks ?? new Uint8Array());
}

/** @returns null where the letters are not of a text that was packed, or stand for too much. Never rejects. */
export async function unpack(packed: string): Promise<string | null> {
  if (packed.length > MOST_LETTERS) return null;
  const bytes = fromBase64Url(packed);
  if (bytes === null) return null;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const unfolded = await chunksOf(stream, MOST_BYTES);
    return unfolded === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    return null;
  }
}

/** @returns null where there are more bytes than `most`; the rest is never made */
async function chunksOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(letters: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(letters)) return null;
  try {
    const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
