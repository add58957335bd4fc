/** Links to games: what can be offered, and what can be wrong with one that came in. */

export type LinkOffer =
  /** Of so many turns. `notesLeftOut`: with the reader's notes it would have been too long. */
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly length: number;
      readonly turns: number;
      readonly notesLeftOut: boolean;
    }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  /** A link names its scenario; one that does not come with the page has to travel in a file. */
  | { readonly kind: 'notBuiltIn' }
  /** Its orders were given under other rules, which only a file can say. */
  | { readonly kind: 'otherRulesHere' }
  | { readonly kind: 'notPlayed' };

export type LinkProblem =
  | { readonly code: 'damaged' | 'newer' }
  | { readonly code: 'unknownScenario'; readonly scenario: string }
  | { readonly code: 'otherScenario'; readonly scenario: string }
  | { readonly code: 'otherRules'; readonly theirs: string; readonly ours: string }
  /** Played here, its orders cannot be given in `turn` or lead to another end. */
  | { readonly code: 'notAsRecorded'; readonly turn: number };
