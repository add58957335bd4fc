/** Governments' traits by their figures, and what they turn on. Names in braces are filled in. */
import type { Trait } from '../../engine/model/index.ts';

export const traits: Readonly<Record<Trait, string>> = {
  cost: 'pays more for its networks than most, against its economy',
  dispute: 'has a dispute with {rival}',
  gear: 'runs on restricted gear',
  homeVendor: 'has a vendor of its own',
  market: 'sells much to {rival}',
  partners: 'is bound by the law of its bloc',
  power: 'is a large economy',
  security: 'leans on {protector} for its security',
};

export const character = {
  byFigures: 'By its figures, it {first} and {second}.',
  holds: 'What holds it most now: {term}.',
  carries: 'What carries it most now: {term}.',
  believesThreat: 'How likely it holds the threat to be carried out: {share}. On record:',
  believesPromise: 'How likely it holds the promise to be kept: {share}. On record:',
} as const;
