/** Edits of a sound file, for files with one thing wrong. */
export type Edit = (sound: string) => string;

/** Puts another text in the place of one that stands in the file once. */
export function swap(from: string, to: string): Edit {
  return (sound) => {
    const parts = sound.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the sound file: ${from}`);
    return parts.join(to);
  };
}
