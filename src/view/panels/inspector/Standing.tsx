import type { StateId } from '../../../engine/model/index.ts';
import { exposureOf, seatKind } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatPercent, ui } from '../../../text/index.ts';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';

/** Name, figure, the field of the state that it shows, and its entry in the glossary. */
type Row = readonly [string, string, string, string];

const LATE_BY = ['lostToSwap', 'lostToSupply', 'lostToSpectrum', 'lostToCourts'] as const;
/** Share of sites below which a delay is no row of its own. */
const LEAST_SHOWN = 0.01;

/** What stands in a state's networks, and at home. */
export function Standing({ state }: { state: StateId }) {
  const { now } = useGame();
  const { view } = now.value;
  const node = view.state.states[state];
  if (node === undefined) return null;
  const exposure = exposureOf(view, state);
  const kind = seatKind(view.scenario, state);
  const rows: readonly Row[] = [
    [ui.standing4g, formatPercent(exposure.ran4g), 'gear/ran4g', 'concept/ran'],
    [ui.standing5g, formatPercent(exposure.ran5g), 'gear/ran5g', 'concept/ran'],
    [ui.standingCore, formatPercent(exposure.core), 'gear/core', 'concept/core'],
  ];
  const home: readonly Row[] = [
    [ui.coverage, formatPercent(node.rollout.coverage), 'rollout/coverage', 'lens/coverage'],
    ...LATE_BY.filter((cause) => node.rollout[cause] >= LEAST_SHOWN).map(
      (cause): Row => [ui[cause], formatPercent(node.rollout[cause]), `rollout/${cause}`, 'concept/lateSites'],
    ),
    ...(node.creditFrom !== null
      ? [
          [
            fill(ui.tiedCredit, { capital: view.scenario.states[node.creditFrom]?.capital ?? '' }),
            formatPercent(node.credit),
            'credit',
            'concept/tiedCredit',
          ] as const,
        ]
      : []),
    ...(node.posture > 0
      ? [[ui.compliance, formatPercent(node.compliance), 'compliance', 'concept/compliance'] as const]
      : []),
    ...(kind === 'government'
      ? [
          [ui.goodwill, formatPercent(node.carrierGoodwill), 'carrierGoodwill', 'concept/goodwill'] as const,
          [ui.supportAtHome, formatNumber(node.support), 'support', 'gauge/supportFloor'] as const,
        ]
      : []),
  ];
  return (
    <section class="facts" aria-labelledby="standing-title">
      <header class="split">
        <h3 id="standing-title">
          <Term of="concept/exposure">{ui.networks}</Term>
        </h3>
        <span class="caption">{ui.networksAside}</span>
      </header>
      <dl class="facts-list facts-columns">
        {rows.map(([name, value, field, term]) => (
          <div key={name}>
            <dt>
              <Term of={term}>{name}</Term>
            </dt>
            <dd class="number">
              <FigureButton of={`states/${state}/${field}`} name={name} text={value} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 class="visually-hidden">{screens.atHome}</h3>
      <dl class="facts-list">
        {home.map(([name, value, field, term]) => (
          <div key={name}>
            <dt>
              <Term of={term}>{name}</Term>
            </dt>
            <dd class="number">
              <FigureButton of={`states/${state}/${field}`} name={name} text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
