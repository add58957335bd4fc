/** How names are listed: what stands before the last of them is joined by commas. */
export const lists = { and: '{names} and {last}' } as const;

/** Small numbers as newspapers spell them. */
export const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
