import { useMemo, useState } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { playableSeats } from '../../../engine/selectors/index.ts';
import { DEFAULT_OPPONENTS } from '../../../session/opponents.ts';
import type { LoadedScenario } from '../../../session/types.ts';
import { guideWords } from '../../../text/en/guide.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatRange, plural, say, turnLabel, ui, voiceOf } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { openingModel } from '../../panels/board/mapModel.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { StaticMap } from '../../parts/StaticMap.tsx';
import { theme } from '../../theme/theme.ts';
import { PutOnShelf } from '../shelf/PutOnShelf.tsx';
import { OpponentsField } from './OpponentsField.tsx';
import './title.css';

/** Nothing has been ordered before a game begins. */
const NO_RECORD = { turn: 0, orderAt: () => null, commitment: () => null } as const;

/** Whose part to take, and with which seed. */
export function SetupPage({ loaded }: { loaded: LoadedScenario }) {
  const app = useApp();
  const { scenario, warnings } = loaded;
  const { services } = app;
  const seats = playableSeats(scenario);
  const briefed = seats.filter((id) => id in scenario.roles);
  const others = seats.filter((id) => !(id in scenario.roles));
  const [seat, setSeat] = useState<StateId>(
    briefed.includes(scenario.powers.protector) ? scenario.powers.protector : (seats[0] ?? scenario.powers.protector),
  );
  const [guided, setGuided] = useState(false);
  const [typed, setTyped] = useState('');
  const [seed, setSeed] = useState(() => services.address.seed ?? services.randomSeed());
  const [opponents, setOpponents] = useState(services.address.opponents ?? DEFAULT_OPPONENTS);
  const voice = voiceOf(scenario, seat, NO_RECORD);
  const name = (id: StateId): string => scenario.states[id]?.name ?? id;
  const unknown = typed !== '' && !others.some((id) => name(id) === typed);
  const { meta, calendar } = scenario;
  const isBuiltIn = app.shelf.scenarios.value.some((known) => typeof known !== 'string' && known.hash === loaded.hash);
  const start = (event: Event) => {
    event.preventDefault();
    if (unknown || seed.trim() === '') return;
    app.play(services.newGame({ loaded, seed: seed.trim(), humans: [seat], opponents }), { guided });
  };
  return (
    <form class="page" onSubmit={start}>
      <main class="setup" id="main">
        <header class="setup-head">
          <p class="caption">
            {plural(ui.scenarioTurns, calendar.turns)} ·{' '}
            {fill(ui.scenarioMinutes, { range: formatRange(meta.minutes[0], meta.minutes[1]) })} ·{' '}
            {meta.invented ? ui.invented : ui.realWorld} · {turnLabel(calendar, 0)}
          </p>
          <PageTitle title={meta.title} />
          <p class="standfirst">{meta.summary}</p>
        </header>
        <div class="setup-columns">
          <fieldset class="setup-roles">
            <legend>{ui.chooseRole}</legend>
            {briefed.map((id) => (
              <label class="setup-role" key={id}>
                <input
                  type="radio"
                  name="seat"
                  checked={seat === id}
                  onChange={() => {
                    setSeat(id);
                    setTyped('');
                  }}
                />
                <span>
                  <span class="serif">{name(id)}</span>
                  <span class="second">{say.briefing(id, voice)[0]}</span>
                </span>
              </label>
            ))}
            {others.length === 0 ? null : (
              <div class="setup-other field">
                <label for="other-seat">{ui.rolesOther}</label>
                <input
                  id="other-seat"
                  class="input"
                  list="other-seats"
                  autocomplete="off"
                  value={typed}
                  placeholder={screens.typeName}
                  aria-invalid={unknown}
                  aria-describedby="other-note"
                  onInput={(event) => {
                    const wanted = event.currentTarget.value;
                    setTyped(wanted);
                    const found = others.find((id) => name(id).toLowerCase() === wanted.trim().toLowerCase());
                    if (found === undefined) return;
                    setSeat(found);
                    setTyped(name(found));
                  }}
                />
                <datalist id="other-seats">
                  {others.map((id) => (
                    <option key={id} value={name(id)} />
                  ))}
                </datalist>
                <p class="caption" id="other-note" aria-live="polite">
                  {unknown ? screens.noSuchSeat : screens.otherNote}
                </p>
              </div>
            )}
          </fieldset>
          <div class="setup-side">
            <SetupMap loaded={loaded} seat={seat} />
            <div class="field">
              <label for="seed">{ui.seed}</label>
              <div class="setup-seed">
                <input
                  id="seed"
                  class="input"
                  autocomplete="off"
                  value={seed}
                  required
                  aria-describedby="seed-note"
                  onInput={(event) => setSeed(event.currentTarget.value)}
                />
                <button type="button" class="button" onClick={() => setSeed(services.randomSeed())}>
                  {ui.newSeed}
                </button>
              </div>
              <p class="caption" id="seed-note">
                {ui.seedHint}
              </p>
            </div>
            <OpponentsField chosen={opponents} choose={setOpponents} />
            {isBuiltIn ? null : (
              <PutOnShelf put={() => services.shelf.putScenario(JSON.stringify(loaded.source), meta.title)} />
            )}
            <label class="setup-guided">
              <input type="checkbox" checked={guided} onChange={(event) => setGuided(event.currentTarget.checked)} />
              {guideWords.guideMe}
            </label>
            {warnings.length === 0 ? null : (
              <details>
                <summary>{plural(ui.warningsFound, warnings.length)}</summary>
                <ul>
                  {warnings.map((warning) => (
                    <li key={`${warning.line} ${warning.column} ${warning.code}`}>{say.fileProblem(warning)}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </div>
      </main>
      <footer class="page-foot">
        <button type="button" class="button setup-back" onClick={() => app.backToTitle()}>
          {ui.backToTitle}
        </button>
        <button type="submit" class="button button-primary" disabled={unknown}>
          {fill(ui.startGame, { name: name(seat) })}
        </button>
      </footer>
    </form>
  );
}

function SetupMap({ loaded, seat }: { loaded: LoadedScenario; seat: StateId }) {
  const { scenario } = loaded;
  const shade = theme.value;
  const model = useMemo(() => ({ ...openingModel(scenario, shade, new Set()), player: seat }), [scenario, shade, seat]);
  return (
    <div class="setup-map">
      <StaticMap source={scenario.map} model={model} />
    </div>
  );
}
