/**
 * How a seat of the engine answers a dilemma: it goes through its aims from the one that stands worst, and the first for which the choices
 * differ decides. Where none tells them apart, it says nothing that silence would not.
 */
import type { ChoiceSpec, DilemmaSpec, Effect, ObjectiveId, SeatView, Selector, StateId } from '../model/index.ts';
import { effectsNow } from '../selectors/board.ts';
import { objectivesOf } from '../selectors/seats.ts';

export function choiceOf(view: SeatView, spec: DilemmaSpec): string {
  const { rival } = view.scenario.powers;
  if (view.seat === rival) return spec.default;
  const aims = [...objectivesOf(view)].sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  for (const { id } of aims) {
    const gains = spec.choices.map((choice) => gainOf(view, choice, id));
    const most = Math.max(...gains);
    if (most === Math.min(...gains)) continue;
    const best = spec.choices.filter((_, at) => gains[at] === most).map((choice) => choice.id);
    return best.includes(spec.default) ? spec.default : (best[0] ?? spec.default);
  }
  return spec.default;
}

/** What a choice's effects promise for one aim, by a rule of thumb: more is better, and the sizes of different effects are only roughly of a kind. */
function gainOf(view: SeatView, choice: ChoiceSpec, aim: ObjectiveId): number {
  return effectsNow(view, choice).reduce((sum, effect) => sum + promiseOf(view, effect, aim), 0);
}

function promiseOf(view: SeatView, effect: Effect, aim: ObjectiveId): number {
  const { seat } = view;
  const here = !('targets' in effect) || touches(view, effect.targets, seat);
  switch (effect.kind) {
    case 'support':
      return here && aim === 'support' ? effect.delta : 0;
    case 'exportsLost':
      return here && aim === 'trade' ? -100 * effect.share : 0;
    case 'severity':
      return here && aim === 'trade' ? 1 - effect.factor : 0;
    case 'publicCost':
      return here && aim === 'purse' ? -effect.percentGdp : 0;
    case 'spectrumDelay':
      return here && (aim === 'rollout' || aim === 'homeRollout') ? -effect.turns : 0;
    case 'compliance':
      return (here && (aim === 'security' || aim === 'standing')) ||
        (!here && (aim === 'networksSecured' || aim === 'partners'))
        ? effect.delta
        : 0;
    case 'strain':
      return aim === 'allianceCohesion' || aim === 'standing' ? -effect.delta / 100 : 0;
    case 'honesty':
    case 'resolve':
    case 'unity':
    case 'goodwill':
      return aim === 'networksSecured' ? effect.delta / 10 : 0;
    case 'substitution':
      return aim === 'techEdge' ? -effect.delta : 0;
    case 'quality':
      return qualityFor(view, effect, aim);
    default:
      return 0;
  }
}

function qualityFor(
  { scenario, seat }: SeatView,
  effect: Extract<Effect, { kind: 'quality' }>,
  aim: ObjectiveId,
): number {
  const home = scenario.vendors[effect.vendor]?.home;
  const wanted = aim === 'homeVendors' ? home === seat : aim === 'techEdge' && home !== scenario.powers.rival;
  return wanted ? effect.delta : 0;
}

function touches({ scenario }: SeatView, targets: Selector, seat: StateId): boolean {
  if ('all' in targets) return seat !== scenario.powers.protector && seat !== scenario.powers.rival;
  if ('bloc' in targets) return scenario.blocs[targets.bloc]?.members.includes(seat) ?? false;
  return targets.states.includes('self') || targets.states.includes(seat);
}
