import { type Cause, GROUP_OF } from '../../../engine/model/index.ts';
import { appraise, compared, figureAt } from '../../../engine/selectors/index.ts';
import { causeSteps } from '../../../text/en/causes.ts';
import { screens } from '../../../text/en/screens.ts';
import { basisOf, fill, formatPlain, formatSigned, say, sentenceCase, ui } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { type CauseStep, causesAt, placeOf, stepBehind } from './causeSteps.ts';

interface Props<K extends CauseStep['kind'] = CauseStep['kind']> {
  readonly step: Extract<CauseStep, { readonly kind: K }>;
  readonly open: (step: CauseStep) => void;
}

/** What one step shows: the change or the value, and its causes as buttons where they lead on. */
export function CauseBody({ step, open }: Props) {
  switch (step.kind) {
    case 'change':
      return <Change step={step} open={open} />;
    case 'start':
      return <Start step={step} open={open} />;
    case 'figure':
      return <ScenarioFigure figure={step.figure} />;
    case 'event':
      return <Event id={step.event} />;
    case 'group':
      return <Group step={step} open={open} />;
    case 'term':
      return <Term step={step} open={open} />;
  }
}

function Change({ step, open }: Props<'change'>) {
  const voice = useGame().voice.value;
  const { path, before, after } = step.found.entry;
  return (
    <>
      <p class="causes-change">
        {say.value(path, before, voice)} → <b>{say.value(path, after, voice)}</b>
      </p>
      <Causes step={step} open={open} />
    </>
  );
}

function Start({ step, open }: Props<'start'>) {
  if (step.causes.length === 0) return <p>{causeSteps.notFound}</p>;
  return (
    <>
      <p>{causeSteps.asAtStart}</p>
      <h3 class="causes-title">{causeSteps.standsOn}</h3>
      <Causes step={step} open={open} />
    </>
  );
}

function Causes({ step, open }: Props) {
  const game = useGame();
  const { history, scenario } = game.now.value;
  const known = { history, scenario };
  return (
    <ol class="causes">
      {causesAt(step, known).map((cause) => (
        <CauseRow key={JSON.stringify(cause)} cause={cause} to={stepBehind(cause, known, placeOf(step))} open={open} />
      ))}
    </ol>
  );
}

function CauseRow({ cause, to, open }: { cause: Cause; to: CauseStep | null; open: (step: CauseStep) => void }) {
  const voice = useGame().voice.value;
  const { kind, text } = say.cause(cause, voice);
  return (
    <li>
      <span class="caption">{kind}</span>
      {to === null ? (
        <span>{text}</span>
      ) : (
        <span>
          <button type="button" class="figure-button" onClick={() => open(to)}>
            {text}
          </button>
          {to.kind === 'start' ? <span class="caption">, {screens.asAtStart}</span> : null}
        </span>
      )}
    </li>
  );
}

/** A government's reasons of one kind, term by term; they add up to the figure that was opened. */
function Group({ step, open }: Props<'group'>) {
  const game = useGame();
  const voice = game.voice.value;
  const { terms, groups } = compared(appraise(game.now.value.view, step.state), step.posture);
  const rows = terms.filter(({ key, value }) => GROUP_OF[key] === step.group && value !== 0);
  return (
    <table class="causes-terms">
      <tbody>
        {rows.map(({ key, value }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                class="figure-button"
                onClick={() => open({ kind: 'term', term: key, state: step.state, posture: step.posture })}
              >
                {say.term(key, voice)}
              </button>
            </th>
            <td class="number">{formatSigned(value, SCORE_DIGITS)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{causeSteps.together}</th>
          <td class="number strong">
            {formatSigned(groups.find(({ key }) => key === step.group)?.value ?? 0, SCORE_DIGITS)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Term({ step, open }: Props<'term'>) {
  const game = useGame();
  const { terms } = compared(appraise(game.now.value.view, step.state), step.posture);
  const value = step.value ?? terms.find(({ key }) => key === step.term)?.value ?? 0;
  return (
    <>
      <p class="causes-change number">
        <b>{formatSigned(value, SCORE_DIGITS)}</b> {ui.percentGdpYear}
      </p>
      <h3 class="causes-title">{causeSteps.workedOutFrom}</h3>
      <Causes step={step} open={open} />
    </>
  );
}

function Event({ id }: { id: string }) {
  const { scenario } = useGame().now.value;
  const spec = scenario.events.find((event) => event.id === id);
  const basis = spec === undefined ? null : basisOf(spec, scenario);
  return (
    <>
      <p>{spec?.body}</p>
      {basis === null ? null : <p class="second">{basis.says}</p>}
      <Sources path={`events/${id}`} />
    </>
  );
}

function ScenarioFigure({ figure }: { figure: string }) {
  const { scenario } = useGame().now.value;
  const shown = figureAt(scenario, figure);
  if (shown === null) return <p>{causeSteps.noSource}</p>;
  const { value, low, high, unit, note, confidence } = shown;
  const print = figure.endsWith('/startPosture') ? null : value;
  return (
    <>
      {note === null ? null : <p>{sentenceCase(note)}</p>}
      <dl class="causes-figure">
        {print === null ? null : (
          <div>
            <dt>{causeSteps.value}</dt>
            <dd>
              <b>{formatPlain(print)}</b> {unit ?? ''}
            </dd>
          </div>
        )}
        {low === null || high === null ? null : (
          <div>
            <dt>{causeSteps.range}</dt>
            <dd>{fill(causeSteps.rangeOf, { low: formatPlain(low), high: formatPlain(high) })}</dd>
          </div>
        )}
        {confidence === null ? null : (
          <div>
            <dt>{causeSteps.confidence}</dt>
            <dd>{causeSteps.confidences[confidence]}</dd>
          </div>
        )}
      </dl>
      <Sources path={figure} />
    </>
  );
}

/** Where the scenario has a figure from, as it cites it. */
function Sources({ path }: { path: string }) {
  const { scenario } = useGame().now.value;
  const shown = figureAt(scenario, path);
  const sources = shown?.sources ?? [];
  const judged = shown?.judgement ?? false;
  return (
    <section>
      <h3 class="causes-title">{causeSteps.sources}</h3>
      <ul class="causes-sources">
        {sources.map(({ title, locator }) => (
          <li key={`${title} ${locator}`}>
            {title}
            {/\w/.test(locator) ? <span class="second causes-locator">{locator}</span> : null}
          </li>
        ))}
        {judged ? <li>{causeSteps.judgement}</li> : null}
        {sources.length === 0 && !judged ? <li>{causeSteps.noSource}</li> : null}
      </ul>
    </section>
  );
}
