/** No two things in one list have the same name, and no name has a meaning of its own. */
import type { StepPath } from '../problem.ts';
import type { CheckContext } from './context.ts';
import { SELF } from './references.ts';

export function checkDuplicates(context: CheckContext): void {
  /** @param pathOf the place of the name with this index */
  const once = (what: string, names: readonly string[], pathOf: (index: number) => StepPath) => {
    const seen = new Set<string>();
    names.forEach((name, index) => {
      if (seen.has(name)) context.find('duplicate', pathOf(index), { name, what });
      seen.add(name);
    });
  };
  const ids = (what: string, list: readonly { readonly id: string }[], path: StepPath) =>
    once(
      what,
      list.map(({ id }) => id),
      (index) => [...path, index, 'id'],
    );

  ids('act', context.part('calendar')?.acts ?? [], ['calendar', 'acts']);
  const contested = context.items('contested');
  once(
    'assumption',
    contested.map(([, { id }]) => id),
    (index) => ['contested', contested[index]?.[0] ?? 0, 'id'],
  );
  const map = context.part('map');
  ids('lens', map?.lenses ?? [], ['map', 'lenses']);
  if (map?.kind === 'shapes') ids('shape', map.shapes, ['map', 'shapes']);
  const events = context.items('events');
  once(
    'event',
    events.map(([, { id }]) => id),
    (index) => ['events', events[index]?.[0] ?? 0, 'id'],
  );
  const dilemmas = context.items('dilemmas');
  once(
    'dilemma',
    dilemmas.map(([, { id }]) => id),
    (index) => ['dilemmas', dilemmas[index]?.[0] ?? 0, 'id'],
  );
  for (const [index, { choices }] of dilemmas) ids('choice', choices, ['dilemmas', index, 'choices']);
  for (const [id, { members }] of context.entries('blocs')) {
    once('member', members, (index) => ['blocs', id, 'members', index]);
  }
  for (const [id, { carriers }] of context.entries('states')) {
    carriers.forEach(({ vendors }, carrier) => {
      once('vendor', vendors, (index) => ['states', id, 'carriers', carrier, 'vendors', index]);
    });
  }
  for (const [id, { layers }] of context.entries('vendors')) {
    once('layer', layers, (index) => ['vendors', id, 'layers', index]);
  }
  checkTies(context);
  if (context.names('states')?.includes(SELF)) {
    context.find('reservedName', ['states', SELF], { name: SELF }, { onKey: true });
  }
}

function checkTies(context: CheckContext): void {
  const seen = new Set<string>();
  for (const [index, { a, b, kind }] of context.items('ties')) {
    if (a === b) context.find('selfTie', ['ties', index, 'b'], { name: a });
    const tie = `${[a, b].sort().join(' – ')} (${kind})`;
    if (seen.has(tie)) context.find('duplicate', ['ties', index], { name: tie, what: 'tie' });
    seen.add(tie);
  }
}
