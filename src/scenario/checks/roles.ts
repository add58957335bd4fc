/** Roles count what the engine scores, show what the page can show, and speak of what can be filled in. */
import { type GenericRoleSpec, GOVERNMENT_OBJECTIVES, PROTECTOR_OBJECTIVES } from '../../engine/model/index.ts';
import type { StepPath } from '../problem.ts';
import { GOVERNMENT_GAUGES, PLACEHOLDERS, PROTECTOR_GAUGES } from '../vocabulary.ts';
import { type CheckContext, knownPowers } from './context.ts';

export function checkRoles(context: CheckContext): void {
  const powers = knownPowers(context);
  for (const [id, role] of context.entries('roles')) {
    // Which objectives a role may have hangs on whose it is.
    if (powers !== null) checkRole(context, role, ['roles', id], id === powers.protector);
  }
  const ally = context.part('allyRole');
  if (ally !== null) checkRole(context, ally, ['allyRole'], false);
}

function checkRole(context: CheckContext, role: GenericRoleSpec, path: StepPath, isProtector: boolean): void {
  const known = isProtector ? PROTECTOR_OBJECTIVES : GOVERNMENT_OBJECTIVES;
  const objectives = role.objectives.map(({ id }) => id);
  objectives.forEach((name, index) => {
    const at = [...path, 'objectives', index, 'id'];
    if (objectives.indexOf(name) < index) context.find('duplicate', at, { name, what: 'objective' });
    else checkKnown(context, 'unknownObjective', name, known, at);
  });
  const gauges = [
    ...objectives.filter((id) => known.includes(id)),
    ...(isProtector ? PROTECTOR_GAUGES : GOVERNMENT_GAUGES),
  ];
  role.gauges.forEach((name, index) => {
    const at = [...path, 'gauges', index];
    if (role.gauges.indexOf(name) < index) context.find('duplicate', at, { name, what: 'gauge' });
    else checkKnown(context, 'unknownGauge', name, gauges, at);
  });
  for (const [index, line] of role.briefing.entries()) checkPlaceholders(context, line, [...path, 'briefing', index]);
  for (const [index, { office, line }] of role.advisers.entries()) {
    checkPlaceholders(context, office, [...path, 'advisers', index, 'office']);
    checkPlaceholders(context, line, [...path, 'advisers', index, 'line']);
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
