import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Order, OrderKind, OrderOption, Posture } from '../../../engine/model/index.ts';
import { decisionBefore, dueTurnOf } from '../../../engine/selectors/index.ts';
import type { Preview, TargetPreview } from '../../../session/lab/types.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, formatUsdBn, plural, say, ui } from '../../../text/index.ts';
import { previewsRequest } from '../../lab/aheadRequests.ts';
import { useInquiry } from '../../lab/useInquiry.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { Term } from '../Term.tsx';
import { SMALL_MONEY } from './effect.ts';
import { FIELD_LABEL, fieldTerm, valueLabel } from './fieldLabels.ts';
import { OrderOdds } from './OrderOdds.tsx';
import { OrderRanges } from './OrderRanges.tsx';
import { answer, type Field, fieldOf, fieldsOf } from './orderFields.ts';
import './order-dialog.css';

/** From here on a list is shorter to read as a select than as radio buttons. */
const MANY = 8;
/** Moves of one kind that are shown of an order that decides nothing itself. */
const MOST_TERMS = 4;

/** Asks what is open about an order: whom, what, how, by when. Every answer offered is legal, and its effect is shown. */
export function OrderDialog({ kind }: { kind: OrderKind }) {
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  // The questions are those of the moment in which the dialog was opened: answering one does not move the others.
  const options = useMemo(() => {
    const card = game.session.cards(game.selected.peek()).find((one) => one.kind === kind);
    return card?.options ?? [];
  }, [kind]);
  const first = firstOf(options, game.now.peek());
  if (first === undefined) return null;
  return <Questions kind={kind} options={options} first={first} onClose={close} />;
}

/** What is chosen at first: of rules the one nearest to today's, the tighter before the looser, so that nobody drops a rule by a press. */
function firstOf(options: readonly OrderOption[], { view, seat }: SessionSnapshot): OrderOption | undefined {
  const today = view.state.states[seat]?.posture ?? 0;
  const distance = ({ order }: OrderOption): number =>
    order.kind === 'setPosture' ? Math.abs(order.posture - today) - (order.posture > today ? 0.5 : 0) : 0;
  return [...options].sort((a, b) => distance(a) - distance(b))[0];
}

function Questions({
  kind,
  options,
  first,
  onClose,
}: {
  kind: OrderKind;
  options: readonly OrderOption[];
  first: OrderOption;
  onClose: () => void;
}) {
  const game = useGame();
  const voice = game.voice.value;
  const words = say.card(kind, voice);
  const [chosen, setChosen] = useState(first);
  const title = say.order(chosen.order, voice);
  const plan = () => {
    const refused = game.session.draftOrder(chosen.order);
    game.said.value = refused === null ? fill(ui.srPlanned, { order: title }) : say.problem(refused, voice);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      kicker={words.family}
      onClose={onClose}
      foot={
        <>
          <p class="order-cost">
            <b>{chosen.capital === 0 ? ui.noCapitalCost : plural(ui.capitalCost, chosen.capital)}</b>
            {chosen.moneyUsdBn >= SMALL_MONEY ? (
              <> · {fill(ui.moneyCost, { money: formatUsdBn(chosen.moneyUsdBn) })}</>
            ) : null}
          </p>
          <button type="button" class="button" onClick={onClose}>
            {screens.cancel}
          </button>
          <button type="submit" class="button button-primary" form="order-form">
            {ui.plan}
          </button>
        </>
      }
    >
      <form
        id="order-form"
        class="order-form"
        onSubmit={(event) => {
          event.preventDefault();
          plan();
        }}
      >
        <p>{words.help}</p>
        {fieldsOf(options, chosen).map((field) => (
          <Question
            key={field.name}
            kind={kind}
            field={field}
            chosen={chosen}
            onAnswer={(value) => setChosen(answer(options, chosen, field.name, value))}
          />
        ))}
        <OrderPreview order={chosen.order} title={title} />
      </form>
    </Dialog>
  );
}

function Question({
  kind,
  field,
  chosen,
  onAnswer,
}: {
  kind: OrderKind;
  field: Field;
  chosen: OrderOption;
  onAnswer: (value: Field['values'][number]['value']) => void;
}) {
  const game = useGame();
  const voice = game.voice.value;
  const current = fieldOf(chosen.order, field.name) ?? null;
  const label = kind === 'seekAssurances' && field.name === 'from' ? screens.fieldFrom : FIELD_LABEL[field.name];
  if (field.values.length > MANY) {
    return (
      <div class="field">
        <label for={`field-${field.name}`}>{label}</label>
        <select
          id={`field-${field.name}`}
          class="select"
          value={String(current)}
          onChange={(event) => {
            const picked = field.values.find(({ value }) => String(value) === event.currentTarget.value);
            if (picked !== undefined) onAnswer(picked.value);
          }}
        >
          {[...field.values]
            .sort((a, b) =>
              valueLabel(field.name, a.value, voice).localeCompare(valueLabel(field.name, b.value, voice), 'en'),
            )
            .map(({ value, allowed }) => (
              <option key={String(value)} value={String(value)} disabled={!allowed}>
                {valueLabel(field.name, value, voice)}
              </option>
            ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset class="field order-radios">
      <legend>
        <Term of={fieldTerm(kind, field.name)}>{label}</Term>
      </legend>
      {field.values.map(({ value, allowed }) => (
        <label key={String(value)} class={allowed ? 'order-radio' : 'order-radio order-radio-off'}>
          <input
            type="radio"
            name={field.name}
            checked={value === current}
            disabled={!allowed}
            onChange={() => onAnswer(value)}
          />
          {field.name === 'posture' || field.name === 'demand' ? (
            <PostureGlyph posture={Number(value) as Posture} />
          ) : null}
          {valueLabel(field.name, value, voice)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the order would move. While that is worked out, what was said of the answer before keeps its place, dimmed. */
function OrderPreview({ order, title }: { order: Order; title: string }) {
  const game = useGame();
  const voice = game.voice.value;
  const asked = useInquiry('previews', previewsRequest([order], game.now.value), true);
  const [preview] = asked?.kind === 'told' ? asked.answer : [];
  const last = useRef<Preview | null>(null);
  useEffect(() => {
    if (preview !== undefined) last.current = preview;
  }, [preview]);
  const shown = preview ?? (asked?.kind === 'waiting' ? last.current : null);
  const before = decisionBefore(game.now.value.view, order);
  const force = order.kind === 'setPosture' ? dueTurnOf(game.now.value.view, order) : null;
  return (
    <section class="order-preview" aria-live="polite" aria-busy={preview === undefined}>
      <h3>{ui.previewTitle}</h3>
      <p class="serif">{title}</p>
      {before === null ? null : (
        <p>
          {fill(previews.dueAfter, {
            capital: voice.names.capital('target' in order ? order.target : ''),
            date: voice.names.turn(before.turn),
          })}
        </p>
      )}
      {force === null ? null : <p>{fill(previews.inForceFrom, { date: voice.names.turn(force) })}</p>}
      {shown === null ? (
        <p class="second">{asked?.kind === 'failed' ? lab.failed : screens.weighing}</p>
      ) : (
        <div class={preview === undefined ? 'order-effects order-effects-old' : 'order-effects'}>
          <Effects order={shown.order} preview={shown} />
        </div>
      )}
    </section>
  );
}

/** How the one imagined world is told: it is no forecast, the odds beneath are. */
function settledWords({ standsBefore, standsAfter, reference }: TargetPreview): string {
  if (standsAfter !== standsBefore) return screens.mayFlip;
  return standsAfter === reference ? screens.stillStands : screens.eitherWay;
}

/** What the order would move, in one world sampled from what the seat can see. */
function Effects({ order, preview }: { order: Order; preview: Preview }) {
  const game = useGame();
  const voice = game.voice.value;
  const { target, gauges, others } = preview;
  // A rule's terms add up to what it is worth against today's, so that none may be left out.
  const decides = order.kind === 'setPosture' || order.kind === 'settle';
  const turns = target !== null && target.standsAfter !== target.standsBefore;
  const terms = decides ? (target?.terms ?? []) : (target?.terms ?? []).slice(0, MOST_TERMS);
  return (
    <>
      {target === null ? null : (
        <p>
          {fill(decides && turns ? ui.previewFlips : settledWords(target), {
            capital: voice.names.capital(target.target),
            posture: say.postureInText(target.standsAfter),
          })}
          {target.bestAfter === target.bestBefore
            ? ''
            : `; ${fill(screens.wouldLead, { posture: say.postureInText(target.bestAfter) })}`}
        </p>
      )}
      <OrderOdds order={order} preview={preview} />
      {target === null || terms.length === 0 || (turns && !decides) ? null : (
        <table class="order-moves">
          <caption class="caption">
            {fill(decides ? previews.ruleTerms : previews.caseTerms, {
              capital: voice.names.capital(target.target),
              posture: say.postureInText(target.posture),
            })}
          </caption>
          <tbody>
            {terms.map(({ term, before, after }) => (
              <tr key={term}>
                <th scope="row">{say.term(term, voice)}</th>
                <td class="number">{formatSigned(after - before, SCORE_DIGITS)}</td>
              </tr>
            ))}
          </tbody>
          {decides ? (
            <tfoot>
              <tr>
                <th scope="row">{ui.againstToday}</th>
                <td class="number strong">{formatSigned(target.scoreAfter, SCORE_DIGITS)}</td>
              </tr>
            </tfoot>
          ) : null}
        </table>
      )}
      <OrderRanges order={order} preview={preview} />
      {others.length === 0 ? null : (
        <table class="order-moves">
          <caption class="caption">{previews.othersMove}</caption>
          <tbody>
            {others.slice(0, MOST_TERMS).map(({ state, before, after }) => (
              <tr key={state}>
                <th scope="row">{voice.names.capital(state)}</th>
                <td class="number">
                  {say.postureInText(before)} → {say.postureInText(after)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {terms.length + gauges.length + others.length === 0 && target?.standsAfter === target?.standsBefore ? (
        <p class="second">{ui.noEffectShown}</p>
      ) : null}
    </>
  );
}
