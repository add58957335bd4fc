/** What must hold in a game before an event or a dilemma comes. */
import * as z from 'zod/mini';
import { doc, id, number, posture, whole } from './basic.ts';

const state = () => id('The state; in a dilemma that asks the governments, "self" is the seat that is asked.');
const vendor = () => id('The vendor.');
const bloc = () => id('The bloc.');
const event = () => id('The event.');
const share = (description: string) => number(0, 1, description);
const level = () => posture('The posture.');
const regime = () => doc(z.enum(['none', 'parts', 'chips']), 'The regime.');
const countOf = (description: string) => whole(1, 250, description);
const turns = () => whole(0, 200, 'Number of turns.');

/** A condition of one state. */
function of<K extends string, S extends z.core.$ZodShape>(kind: K, description: string, shape: S) {
  return z.strictObject({ kind: doc(z.literal(kind), description), state: state(), ...shape });
}

/** A condition of the world at large. */
function at<K extends string, S extends z.core.$ZodShape>(kind: K, description: string, shape: S) {
  return z.strictObject({ kind: doc(z.literal(kind), description), ...shape });
}

export const condition = z.discriminatedUnion('kind', [
  of('postureAtLeast', 'A state has gone this far or further.', { level: level() }),
  of('postureAtMost', 'A state has not gone further than this.', { level: level() }),
  of('decidedWithin', 'A state has changed its posture within so many turns.', { turns: turns() }),
  of('freedomAtLeast', 'The freedom score of a state is this or higher.', {
    value: number(0, 100, 'Score, 0 to 100.'),
  }),
  of('exportsToRivalAtLeast', 'Goods exports of a state to the rival, over its GDP, are this or more.', {
    value: share('Share of GDP.'),
  }),
  of('memberOf', 'A state belongs to a bloc.', { bloc: bloc() }),
  of('restricted4gAtLeast', 'So much of the 4G network of a state is restricted gear, as it stands by now.', {
    value: share('Share of the 4G radio network.'),
  }),
  of('restricted4gBelow', 'Less than this of the 4G network of a state is restricted gear, as it stands by now.', {
    value: share('Share of the 4G radio network.'),
  }),
  of('listenAtLeast', 'A government holds it this likely, or likelier, that the rival listens.', {
    value: share('Mean of its ministries, by weight.'),
  }),
  of('manageabilityBelow', 'A government holds less than this of the risk to be manageable.', {
    value: share('Mean of its ministries, by weight.'),
  }),
  of('supportBelow', 'Support at home of a state is below this.', { value: number(0, 100, 'Points of 100.') }),
  of('complianceBelow', 'A state has a rule, and less than this of it stands in fact.', {
    value: share('Share of the rule.'),
  }),
  of('coverageAtLeast', '5G covers this share of the people of a state, or more.', {
    value: share('Share of the population.'),
  }),
  of('coverageBelow', '5G covers less than this share of the people of a state.', {
    value: share('Share of the population.'),
  }),
  of('incidentsAtLeast', 'A state has noticed so many incidents, or more.', { count: countOf('Number of incidents.') }),
  of('threatOpen', "A threat of the protector's against a state is open.", {}),
  of('retaliated', "A measure of the rival's against the trade of a state stands.", {}),
  at('countAtLeast', 'So many states have gone this far or further.', {
    level: level(),
    count: countOf('Number of states.'),
  }),
  at('countBelow', 'Fewer states than this have gone this far.', {
    level: level(),
    count: countOf('Number of states.'),
  }),
  at('strainAtLeast', 'Alliance strain is this or higher.', { value: number(0, 100, 'Points of 100.') }),
  at('strainBelow', 'Alliance strain is below this.', { value: number(0, 100, 'Points of 100.') }),
  at('honestyBelow', "The protector's record of claims borne out is below this.", {
    value: share('Record of 0 to 1.'),
  }),
  at('programmeAtLeast', 'The programme that a bloc has adopted is this strong or stronger.', {
    bloc: bloc(),
    value: share('Strength of the programme.'),
  }),
  at('threatsSettled', "So many threats of the protector's, or more, have come to this end.", {
    status: doc(z.enum(['met', 'carriedOut', 'backedDown']), 'How they ended.'),
    count: countOf('Number of threats.'),
  }),
  at('retaliationsAtLeast', "So many measures of the rival's, or more, stand against the trade of states.", {
    count: countOf('Number of measures.'),
  }),
  at('regimeAtLeast', 'Export bans on a vendor have gone this far or further.', { vendor: vendor(), regime: regime() }),
  at('regimeAtMost', 'Export bans on a vendor have not gone further than this.', {
    vendor: vendor(),
    regime: regime(),
  }),
  at('supplyBelow', 'A vendor can deliver less than this share of demand.', {
    vendor: vendor(),
    value: share('Share of demand.'),
  }),
  at('substitutionAtLeast', 'A vendor has replaced this share of blocked parts, or more.', {
    vendor: vendor(),
    value: share('Share of blocked parts.'),
  }),
  at('orderShareAtLeast', "This share of the world's new radio orders, or more, goes to a vendor.", {
    vendor: vendor(),
    value: share('Share of new orders.'),
  }),
  at('happened', 'An event has happened.', { event: event() }),
  at('happenedBefore', 'An event happened so many turns ago, or earlier.', { event: event(), turns: turns() }),
  at('notHappened', 'An event has not happened.', { event: event() }),
]);
