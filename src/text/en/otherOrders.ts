/** Orders of the rival, and of every seat, in words. */
import type { OrderWords } from './orderWords.ts';

export const otherOrders = {
  warn: {
    family: 'coerce',
    title: 'Warn a government',
    tradeOff: 'Fear now; it proves the other side’s point',
    help: 'Say what a ban would cost in trade.',
    concrete: 'Warn {capital}',
    you: 'warn {capital}',
    other: 'warns {capital}',
  },
  retaliate: {
    family: 'coerce',
    title: 'Retaliate in trade',
    tradeOff: 'Makes an example; trade finds other ways',
    help: 'Measures against one government’s exports for some quarters.',
    concrete: 'Restrict exports from {state}',
    you: 'restrict exports from {state}',
    other: 'restricts exports from {state}',
  },
  assure: {
    family: 'induce',
    title: 'Reassure a government',
    tradeOff: 'Calms fear of retaliation; a promise on record',
    help: 'Pledges on trade and on the gear.',
    concrete: 'Reassure {capital}',
    you: 'reassure {capital}',
    other: 'reassures {capital}',
  },
  indigenise: {
    family: 'atHome',
    title: 'Replace foreign parts',
    tradeOff: 'Slow and dear; a ban bites less each year',
    help: 'Speed the making of parts at home.',
    concrete: 'Replace foreign parts at home',
    you: 'replace foreign parts at home',
    other: 'replaces foreign parts at home',
  },
  answer: {
    family: 'choice',
    title: 'Answer a choice',
    tradeOff: 'Free; the consequences are not',
    help: 'An event asks for a choice. Silence makes the choice that is named as default.',
    concrete: 'Answer “{detail}”',
    you: 'answer {answer}',
    other: 'answers {answer}',
  },
} as const satisfies Readonly<Record<string, OrderWords>>;
