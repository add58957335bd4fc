/** Roles count what the engine scores, show what the page can show, and speak of what can be filled in. */
import {
  type GenericRoleSpec,
  GOVERNMENT_OBJECTIVES,
  PROTECTOR_OBJECTIVES,
  RIVAL_OBJECTIVES,
} from '../../engine/model/index.ts';
import type { StepPath } from '../problem.ts';
import { GOVERNMENT_GAUGES, PLACEHOLDERS, PROTECTOR_GAUGES, RIVAL_GAUGES } from '../vocabulary.ts';
import { type CheckContext, knownPowers } from './context.ts';

/** By what a seat can be judged: its objectives, and the gauges beside them. */
interface Judged {
  readonly known: readonly string[];
  readonly beside: readonly string[];
}
const PROTECTOR: Judged = { known: PROTECTOR_OBJECTIVES, beside: PROTECTOR_GAUGES };
const RIVAL: Judged = { known: RIVAL_OBJECTIVES, beside: RIVAL_GAUGES };
const GOVERNMENT: Judged = { known: GOVERNMENT_OBJECTIVES, beside: GOVERNMENT_GAUGES };

export function checkRoles(context: CheckContext): void {
  const powers = knownPowers(context);
  for (const [id, role] of context.entries('roles')) {
    // Which objectives a role may have hangs on whose it is.
    if (powers !== null) checkRole(context, role, ['roles', id], id === powers.protector ? PROTECTOR : GOVERNMENT);
  }
  const ally = context.part('allyRole');
  if (ally !== null) checkRole(context, ally, ['allyRole'], GOVERNMENT);
  const rival = context.part('rivalRole');
  if (rival) checkRole(context, rival, ['rivalRole'], RIVAL);
}

function checkRole(context: CheckContext, role: GenericRoleSpec, path: StepPath, { known, beside }: Judged): void {
  const objectives = role.objectives.map(({ id }) => id);
  objectives.forEach((name, index) => {
    const at = [...path, 'objectives', index, 'id'];
    if (objectives.indexOf(name) < index) context.find('duplicate', at, { name, what: 'objective' });
    else checkKnown(context, 'unknownObjective', name, known, at);
  });
  const gauges = [...objectives.filter((id) => known.includes(id)), ...beside];
  role.gauges.forEach((name, index) => {
    const at = [...path, 'gauges', index];
    if (role.gauges.indexOf(name) < index) context.find('duplicate', at, { name, what: 'gauge' });
    else checkKnown(context, 'unknownGauge', name, gauges, at);
  });
  for (const [index, line] of role.briefing.entries()) checkPlaceholders(context, line, [...path, 'briefing', index]);
  for (const [index, { office, line, later }] of role.advisers.entries()) {
    checkPlaceholders(context, office, [...path, 'advisers', index, 'office']);
    checkPlaceholders(context, line, [...path, 'advisers', index, 'line']);
    for (const [at, other] of (later ?? []).entries())
      checkPlaceholders(context, other, [...path, 'advisers', index, 'later', at]);
  }
}

function checkPlaceholders(context: CheckContext, line: string, path: StepPath): void {
  for (const [name] of line.matchAll(/\{[^{}]*\}/g))
    checkKnown(context, 'unknownPlaceholder', name, PLACEHOLDERS, path);
}

function checkKnown(
  context: CheckContext,
  code: 'unknownObjective' | 'unknownGauge' | 'unknownPlaceholder',
  name: string,
  known: readonly string[],
  path: StepPath,
): void {
  if (known.includes(name)) return;
  context.find(code, path, { name, options: known.join(', ') }, { near: { name, among: known } });
}
