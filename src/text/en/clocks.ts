/** What an act counts down to: one line under its briefing, from codes and figures. */
export const clocks = {
  auctions: 'Auctions still to come in this act: {n}.',
  noAuctions: 'No auction is left in this act.',
  ownAuction: 'Yours is in {date}.',
  noneCutOff: 'No vendor is cut off from parts: nothing needs to be made at home.',
  substitution: '{vendor} is cut off; of what it may not buy, {share} is made at home by now.',
  removals: 'Governments with a day by which gear must be out: {n}. The next is in {date}.',
  noRemovals: 'No government has set a day by which gear must be out.',
  ownRemoval: 'Yours is {date}.',
} as const;
