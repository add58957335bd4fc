import { useEffect, useMemo } from 'preact/hooks';
import type { Posture, Scenario } from '../../../engine/model/index.ts';
import { DEFAULT_OPPONENTS } from '../../../session/opponents.ts';
import type { LoadedScenario } from '../../../session/types.ts';
import { fill, formatRange, plural, say, turnLabel, ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import type { MapBounds, StaticMapOptions } from '../../map/index.ts';
import { openingModel } from '../../panels/board/mapModel.ts';
import { ThemeField } from '../../panels/dialogs/MenuDialog.tsx';
import { NewVersion } from '../../parts/NewVersion.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { PostureSwatch } from '../../parts/PostureSwatch.tsx';
import { StaticMap } from '../../parts/StaticMap.tsx';
import type { ShelvedScenario } from '../../scenarioShelf.ts';
import { theme } from '../../theme/theme.ts';
import { OpenButton } from '../files/OpenButton.tsx';
import { ContinueButton, ShelfButton } from './Kept.tsx';
import './title.css';

/** The first page: one press to a game, or a scenario to choose. */
export function TitlePage() {
  const app = useApp();
  const { services, shelf } = app;
  const states = shelf.scenarios.value;
  useEffect(() => void shelf.stock(), [shelf]);
  const main = states.find((state): state is LoadedScenario => typeof state !== 'string') ?? null;
  const ready = typeof states[0] === 'object' ? states[0] : null;
  return (
    <div class="title">
      <main class="title-main" id="main">
        <section class="title-words">
          <p class="title-kicker">
            <span>{ui.titleKicker}</span>
            <span>{ui.titleAside}</span>
          </p>
          <PageTitle title={ui.gameName} />
          <p class="title-standfirst">
            {main === null
              ? ''
              : fill(ui.titleStandfirst, {
                  protector: main.scenario.states[main.scenario.powers.protector]?.capital ?? '',
                })}
          </p>
          <ContinueButton />
          <div class="title-buttons">
            <button
              type="button"
              class={app.kept.value.latest === null ? 'button button-primary' : 'button'}
              disabled={ready === null}
              onClick={() => {
                if (ready === null) return;
                const { roles, powers } = ready.scenario;
                const seat = Object.keys(roles)[0] ?? powers.protector;
                const seed = services.randomSeed();
                const begun = { loaded: ready, seed, humans: [seat], opponents: DEFAULT_OPPONENTS };
                app.play(services.newGame(begun), { guided: true });
              }}
            >
              {ui.playNow}
            </button>
            <OpenButton />
          </div>
          <p class="caption">{ui.privacy}</p>
          <NewVersion />
        </section>
        <section class="title-map" aria-label={ui.map}>
          {main === null ? null : <OpeningMap scenario={main.scenario} />}
        </section>
      </main>
      <section class="title-scenarios" aria-labelledby="scenarios-title">
        <header>
          <h2 id="scenarios-title">{ui.scenarios}</h2>
          <div class="title-aside">
            <ShelfButton />
            <ThemeField />
          </div>
        </header>
        <ul class="title-cards">
          {states.map((state, index) => (
            <li key={services.builtInScenarios[index]?.id}>
              <ScenarioCard state={state} again={() => void shelf.again(index)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Degrees of land shown beyond the protector's seat, and beyond the lens to the east and the south. */
const MARGIN = { west: 22, east: 24, south: 20 };

/** The first lens and the protector's seat together: who asks, and most of those who are asked. */
function openingView(scenario: Scenario): MapBounds | undefined {
  const [lens] = scenario.map.lenses;
  const at = scenario.states[scenario.powers.protector]?.at;
  if (scenario.map.kind !== 'atlas' || lens === undefined || at === undefined) return undefined;
  const [west, south, east, north] = lens.bounds;
  return [
    Math.min(west, at[0] - MARGIN.west),
    Math.min(south - MARGIN.south, at[1]),
    Math.max(east + MARGIN.east, at[0] + MARGIN.west),
    Math.max(north, at[1]),
  ];
}

/** A map, once the page can be used; its ground until then. */
function Picture(props: Parameters<typeof StaticMap>[0]) {
  return useApp().settled.value ? <StaticMap {...props} /> : <span class="static-map" />;
}

function OpeningMap({ scenario }: { scenario: Scenario }) {
  const shade = theme.value;
  const named = useMemo(
    () => new Set(Object.keys(scenario.states).filter((id) => (scenario.states[id]?.labelTier ?? 3) < 3)),
    [scenario],
  );
  const model = useMemo(() => openingModel(scenario, shade, named), [scenario, shade, named]);
  const options = useMemo<StaticMapOptions>(
    () => ({ labels: true, glyphs: true, atSeats: true, view: openingView(scenario) }),
    [scenario],
  );
  const used = [...new Set(Object.values(scenario.states).map(({ startPosture }) => startPosture.value))].sort();
  return (
    <>
      <Picture source={scenario.map} model={model} options={options} />
      <div class="title-key">
        <p class="strong">{fill(ui.rulesInForce, { date: turnLabel(scenario.calendar, 0) })}</p>
        <ul>
          {used.map((posture: Posture) => (
            <li key={posture}>
              <PostureSwatch posture={posture} />
              {say.posture(posture)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function ScenarioCard({ state, again }: { state: ShelvedScenario; again: () => void }) {
  if (state === 'loading') return <p class="caption title-card-note">{ui.scenarioLoading}</p>;
  if (state === 'failed') {
    return (
      <div class="title-card-note">
        <p>{ui.scenarioFailed}</p>
        <button type="button" class="button button-small" onClick={again}>
          {ui.tryAgain}
        </button>
      </div>
    );
  }
  return <Loaded loaded={state} />;
}

function Loaded({ loaded }: { loaded: LoadedScenario }) {
  const app = useApp();
  const { scenario } = loaded;
  const shade = theme.value;
  const model = useMemo(() => openingModel(scenario, shade, new Set()), [scenario, shade]);
  const { meta, calendar } = scenario;
  return (
    <button type="button" class="title-card" onClick={() => app.setUp(loaded)}>
      <span class="title-thumb">
        <Picture source={scenario.map} model={model} />
      </span>
      <span class="title-card-words">
        <span class="title-card-name">{meta.title}</span>
        <span class="second">
          {plural(ui.scenarioStates, Object.keys(scenario.states).length)} ·{' '}
          {meta.invented ? ui.invented : ui.realWorld}
        </span>
        <span class="strong">
          {plural(ui.scenarioTurns, calendar.turns)} ·{' '}
          {fill(ui.scenarioMinutes, { range: formatRange(meta.minutes[0], meta.minutes[1]) })}
        </span>
        <span class="second">{meta.summary}</span>
      </span>
    </button>
  );
}
