/** The one voice of the game: each function takes codes and data, and gives a sentence. */
import { cause, reason } from './causes.ts';
import { courseLine, courses } from './en/courses.ts';
import { gauges, gaugesShort, groups, phases, pledges, terms, windows, wordings } from './en/terms.ts';
import { character, traits } from './en/traits.ts';
import { fileProblem, fileProblems, mismatch } from './files.ts';
import { fill, fillWith } from './fill.ts';
import { formatNumber } from './format.ts';
import { happening } from './happenings.ts';
import { intent } from './intents.ts';
import { card, given, order, postureInText, postureName } from './orders.ts';
import { problem, remedy } from './problems.ts';
import { risk } from './risks.ts';
import type { Say, Voice } from './types.ts';
import { value, variable } from './variables.ts';
import { briefing, ending, roleTitle, truth, verdict } from './verdict.ts';
import { powerNames } from './voice.ts';

const withPowers = (template: string, voice: Voice): string => fillWith(template, { ...powerNames(voice) });

function gauge(id: string, voice: Voice): string {
  if (id === 'strain') return gauges.strain;
  if (id === 'supportFloor') return gauges.supportFloor;
  return voice.names.objective(voice.you ?? voice.names.scenario.powers.protector, id);
}

function gaugeShort(id: string, voice: Voice): string {
  return gaugesShort[id] ?? gauge(id, voice);
}

/** Strain is lost at the end of its scale; support at the floor that the scenario sets. */
function gaugeLimit(id: string, { names }: Voice): string {
  if (id === 'strain') return fill(gauges.limit, { limit: formatNumber(100) });
  const floor = names.scenario.parameters.supportFloor;
  return id === 'supportFloor' && floor !== undefined ? fill(gauges.limit, { limit: formatNumber(floor.value) }) : '';
}

export const say: Say = {
  happening,
  order,
  given,
  card,
  problem,
  remedy,
  cause,
  reason,
  intent,
  risk,
  variable,
  value,
  course: (course, seat, { names }) => fill(courseLine, { capital: names.capital(seat), ...courses[course] }),
  traits: ([first, second], voice) =>
    fill(character.byFigures, { first: withPowers(traits[first], voice), second: withPowers(traits[second], voice) }),
  turningReason: ({ term, holds }, voice) =>
    fill(holds ? character.holds : character.carries, { term: withPowers(terms[term], voice) }),
  posture: postureName,
  postureInText,
  pledge: (pledge) => pledges[pledge],
  wording: (wording) => wordings[wording],
  term: (term, voice) => withPowers(terms[term], voice),
  group: (group, voice) => withPowers(groups[group], voice),
  window: (kind) => windows[kind],
  phase: (phase) => phases[phase],
  gauge,
  gaugeShort,
  gaugeLimit,
  briefing,
  roleTitle,
  ending,
  verdict,
  truth,
  fileProblem,
  fileProblems,
  mismatch,
};
