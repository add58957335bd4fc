/** Every name that one part uses for another is the name of something. */
import type { Condition, Effect, Selector } from '../../engine/model/index.ts';
import type { StepPath } from '../problem.ts';
import type { CheckContext } from './context.ts';

/** In a choice's targets: the seat that answers. In the conditions of a dilemma that asks the governments: the seat that is asked. */
export const SELF = 'self';

/** A name in use, and what it should be the name of. */
interface Use {
  readonly of: 'unknownState' | 'unknownVendor' | 'unknownBloc' | 'unknownEvent';
  readonly name: string;
  readonly path: StepPath;
  /** Whether the name is the key at the end of the path. */
  readonly onKey?: boolean;
}

export function checkReferences(context: CheckContext): void {
  const names = {
    unknownState: context.names('states'),
    unknownVendor: context.names('vendors'),
    unknownBloc: context.names('blocs'),
    unknownEvent: context.eventIds,
  };
  const known = {
    unknownState: new Set(names.unknownState),
    unknownVendor: new Set(names.unknownVendor),
    unknownBloc: new Set(names.unknownBloc),
    unknownEvent: new Set(names.unknownEvent),
  };
  for (const { of, name, path, onKey = false } of usesIn(context)) {
    const among = names[of];
    if (among !== null && !known[of].has(name)) context.find(of, path, { name }, { onKey, near: { name, among } });
  }
}

function* usesIn(context: CheckContext): Iterable<Use> {
  const powers = context.part('powers');
  if (powers !== null) {
    yield { of: 'unknownState', name: powers.protector, path: ['powers', 'protector'] };
    yield { of: 'unknownState', name: powers.rival, path: ['powers', 'rival'] };
  }
  for (const [id, { carriers }] of context.entries('states')) {
    for (const [carrier, { vendors }] of carriers.entries()) {
      yield* usesOf('unknownVendor', vendors, ['states', id, 'carriers', carrier, 'vendors']);
    }
  }
  for (const [id, { home }] of context.entries('vendors')) {
    yield { of: 'unknownState', name: home, path: ['vendors', id, 'home'] };
  }
  for (const [id, { members }] of context.entries('blocs')) {
    yield* usesOf('unknownState', members, ['blocs', id, 'members']);
  }
  for (const [index, { a, b }] of context.items('ties')) {
    yield { of: 'unknownState', name: a, path: ['ties', index, 'a'] };
    yield { of: 'unknownState', name: b, path: ['ties', index, 'b'] };
  }
  for (const id of Object.keys(context.part('truth')?.intention ?? {})) {
    yield { of: 'unknownState', name: id, path: ['truth', 'intention', id], onKey: true };
  }
  for (const [id, { market }] of context.entries('stakes')) {
    yield* usesOf('unknownState', market ?? [], ['stakes', id, 'market']);
  }
  for (const id of context.names('roles') ?? []) {
    yield { of: 'unknownState', name: id, path: ['roles', id], onKey: true };
  }
  for (const [index, { conditions, effects }] of context.items('events')) {
    yield* usesOfConditions(conditions, ['events', index, 'conditions'], false);
    yield* usesOfEffects(effects, ['events', index, 'effects'], false);
  }
  for (const [index, { conditions, asks, choices }] of context.items('dilemmas')) {
    yield* usesOfConditions(conditions, ['dilemmas', index, 'conditions'], 'governments' in asks);
    if ('seat' in asks) yield { of: 'unknownState', name: asks.seat, path: ['dilemmas', index, 'asks', 'seat'] };
    for (const [choice, { effects, cases }] of choices.entries()) {
      const path = ['dilemmas', index, 'choices', choice];
      yield* usesOfEffects(effects, [...path, 'effects'], true);
      for (const [at, each] of (cases ?? []).entries()) {
        yield* usesOfConditions(each.conditions, [...path, 'cases', at, 'conditions'], true);
        yield* usesOfEffects(each.effects, [...path, 'cases', at, 'effects'], true);
      }
    }
  }
}

function* usesOf(of: Use['of'], names: readonly string[], path: StepPath): Iterable<Use> {
  for (const [index, name] of names.entries()) yield { of, name, path: [...path, index] };
}

function* usesOfConditions(conditions: readonly Condition[], at: StepPath, ofEach: boolean): Iterable<Use> {
  for (const [index, condition] of conditions.entries()) {
    const path = [...at, index];
    if ('state' in condition && !(ofEach && condition.state === SELF)) {
      yield { of: 'unknownState', name: condition.state, path: [...path, 'state'] };
    }
    if ('vendor' in condition) yield { of: 'unknownVendor', name: condition.vendor, path: [...path, 'vendor'] };
    if ('bloc' in condition) yield { of: 'unknownBloc', name: condition.bloc, path: [...path, 'bloc'] };
    if ('event' in condition) yield { of: 'unknownEvent', name: condition.event, path: [...path, 'event'] };
  }
}

export function* usesOfEffects(effects: readonly Effect[], at: StepPath, inChoice: boolean): Iterable<Use> {
  for (const [index, effect] of effects.entries()) {
    const path = [...at, index];
    if ('targets' in effect) yield* usesOfSelector(effect.targets, [...path, 'targets'], inChoice);
    if ('about' in effect) yield { of: 'unknownState', name: effect.about, path: [...path, 'about'] };
    if ('bloc' in effect) yield { of: 'unknownBloc', name: effect.bloc, path: [...path, 'bloc'] };
    if ('vendor' in effect) yield { of: 'unknownVendor', name: effect.vendor, path: [...path, 'vendor'] };
  }
}

function* usesOfSelector(selector: Selector, path: StepPath, inChoice: boolean): Iterable<Use> {
  if ('bloc' in selector) yield { of: 'unknownBloc', name: selector.bloc, path: [...path, 'bloc'] };
  if (!('states' in selector)) return;
  for (const use of usesOf('unknownState', selector.states, [...path, 'states'])) {
    if (!(inChoice && use.name === SELF)) yield use;
  }
}

/** What silence chooses is one of the choices. */
export function checkDefaults(context: CheckContext): void {
  for (const [index, dilemma] of context.items('dilemmas')) {
    const among = dilemma.choices.map(({ id }) => id);
    const name = dilemma.default;
    if (among.includes(name)) continue;
    context.find('unknownChoice', ['dilemmas', index, 'default'], { name }, { near: { name, among } });
  }
}
