/** Names of an order's questions and of their answers. */
import type { HomeScope, OrderKind, Pledge, Posture, TalkTerms, Wording } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { homeScopes, talkTerms } from '../../../text/en/terms.ts';
import { fill, formatPercent, plural, say, sentenceCase, ui, type Voice } from '../../../text/index.ts';
import type { FieldName, FieldValue } from './orderFields.ts';

export const FIELD_LABEL: Readonly<Record<FieldName, string>> = {
  target: ui.fieldTarget,
  vendor: ui.fieldVendor,
  bloc: ui.fieldBloc,
  from: screens.fieldFrom,
  commitment: ui.fieldCommitment,
  ministry: ui.fieldMinistry,
  stake: ui.fieldStake,
  pledge: ui.fieldPledge,
  demand: ui.fieldDemand,
  posture: ui.fieldPosture,
  wording: ui.fieldWording,
  deadline: ui.fieldDeadline,
  cap: ui.fieldCap,
  crews: ui.fieldCrews,
  scope: ui.fieldScope,
  terms: ui.fieldTerms,
};

/** The glossary's entry for a question of an order. */
export function fieldTerm(kind: OrderKind, name: FieldName): string {
  if (name === 'deadline') return kind === 'threaten' ? 'concept/commitment' : 'concept/removal';
  return FIELD_TERM[name] ?? `order/${kind}`;
}

const FIELD_TERM: Readonly<Partial<Record<FieldName, string>>> = {
  vendor: 'concept/restrictedVendor',
  bloc: 'concept/bloc',
  commitment: 'concept/commitment',
  ministry: 'concept/ministry',
  stake: 'concept/stake',
  pledge: 'order/promise',
  demand: 'concept/posture',
  posture: 'concept/posture',
  wording: 'wording/neutral',
  cap: 'concept/cap',
};

function crewsLabel(shares: string): string {
  const [coverage = 0, swap = 0, core = 0] = shares.split(' ').map(Number);
  return [
    [ui.crewsCoverage, coverage],
    [ui.crewsSwap, swap],
    [ui.crewsCore, core],
  ]
    .map(([name, share]) => `${name} ${formatPercent(Number(share))}`)
    .join(' · ');
}

function threatLabel(id: string, voice: Voice): string {
  const threat = voice.commitment(id);
  if (threat === null) return id;
  return fill(screens.threatShort, {
    target: voice.names.capital(threat.target),
    demand: say.postureInText(threat.demand),
    date: voice.names.turn(threat.dueTurn),
  });
}

export function valueLabel(name: FieldName, value: FieldValue, voice: Voice): string {
  if (value === null) return name === 'cap' ? ui.noCap : ui.noDeadline;
  const { names } = voice;
  switch (name) {
    case 'target':
    case 'from':
      return names.state(String(value));
    case 'vendor':
      return names.vendor(String(value));
    case 'bloc':
      return names.bloc(String(value));
    case 'ministry':
      return names.ministry(String(value));
    case 'pledge':
      return sentenceCase(say.pledge(value as Pledge));
    case 'stake':
      return names.stake(String(value));
    case 'commitment':
      return threatLabel(String(value), voice);
    case 'demand':
    case 'posture':
      return say.posture(value as Posture);
    case 'wording':
      return say.wording(value as Wording);
    case 'deadline':
      return `${names.turn(voice.turn + Number(value))}, ${plural(ui.inTurns, Number(value))}`;
    case 'cap':
      return formatPercent(Number(value));
    case 'crews':
      return crewsLabel(String(value));
    case 'scope':
      return homeScopes[value as HomeScope];
    case 'terms':
      return talkTerms[value as TalkTerms];
  }
}
