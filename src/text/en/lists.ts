/** How names are listed: what stands before the last of them is joined by commas. */
export const lists = { and: '{names} and {last}' } as const;
