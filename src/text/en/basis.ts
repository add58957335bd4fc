/** Whether what happens is on record. */
export const basisWords = {
  tags: { documented: 'Documented', disputed: 'Disputed', invented: 'Invented' },
  notes: {
    documented: 'Documented: it is on record, though this game may bring it at another time.',
    disputed: 'Disputed: that it was said is on record; whether it is true is contested.',
    invented: 'Invented: it is not on record and stands for what could have been.',
  },
  from: 'From: {titles}.',
} as const;
