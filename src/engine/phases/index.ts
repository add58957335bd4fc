/** The rulebook's contents: what happens in a turn, in this order. */
import type { PhaseId } from '../model/index.ts';
import { announce } from './announce.ts';
import { decisions } from './decisions.ts';
import { exportBans } from './exportBans.ts';
import { pressure } from './pressure.ts';
import { rival } from './rival.ts';
import { rolloutCosts } from './rolloutCosts.ts';
import { scoring } from './scoring.ts';
import { security } from './security.ts';
import type { Phase } from './types.ts';
import { vendorChoice } from './vendorChoice.ts';

export const PHASES: readonly (readonly [PhaseId, Phase])[] = [
  ['pressure', pressure],
  ['rival', rival],
  ['decisions', decisions],
  ['exportBans', exportBans],
  ['vendorChoice', vendorChoice],
  ['rolloutCosts', rolloutCosts],
  ['security', security],
  ['scoring', scoring],
  ['announce', announce],
];
