import type { ComponentChildren } from 'preact';
import type { Order, OrderKind } from '../../../engine/model/index.ts';
import { decisionBefore, dueTurnOf, voteOddsOf } from '../../../engine/selectors/index.ts';
import type { Preview } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatUsdBn, plural, say, ui } from '../../../text/index.ts';
import type { Inquiry } from '../../lab/inquiries.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Pips } from '../../parts/Pips.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { mainEffect, SMALL_MONEY } from './effect.ts';
import type { OpenCard, PlannedCard } from './handCards.ts';
import { OutlookLine } from './OutlookLine.tsx';
import { ORDER_ICON } from './orderIcon.ts';

/** Letters of a title that fill two lines of a card; a longer one is set smaller, and one twice as long smaller still. */
const TWO_LINES = 30;

function titleClass({ length }: string): string {
  if (length <= TWO_LINES) return 'card-title';
  return length <= 2 * TWO_LINES ? 'card-title card-title-long' : 'card-title card-title-longest';
}

/** The inside of a card, planned or not. */
function Face({
  kind,
  title,
  capital,
  digit,
  tone,
  effect,
  outlook,
  foot,
}: {
  kind: OrderKind;
  title: string;
  capital: number;
  digit: number | null;
  tone: 'you' | 'ink' | 'quiet';
  effect: ComponentChildren;
  /** What the lab says of it; null where there is no one order to be asked about. */
  outlook: ComponentChildren;
  foot: ComponentChildren;
}) {
  const { voice } = useGame();
  return (
    <>
      <span class="card-head">
        <Icon name={ORDER_ICON[kind]} size={15} />
        <span class="card-family">{say.card(kind, voice.value).family}</span>
        {digit === null ? null : (
          <span class="card-digit" aria-hidden="true">
            {digit}
          </span>
        )}
        <Pips total={capital} filled={tone === 'quiet' ? 0 : capital} tone={tone} />
        <span class="visually-hidden">
          , {capital === 0 ? ui.noCapitalCost : plural(ui.capitalCost, capital)}
          {'. '}
        </span>
      </span>
      <span class={titleClass(title)}>{title}</span>
      <span class="card-effect">{effect}</span>
      {outlook}
      {foot === null ? null : <span class="card-foot">{foot}</span>}
    </>
  );
}

/** Of an order that moves nothing within the turn: when it works, or that it is of no use now. */
function noEffectNow(order: Order, game: GameUi): string {
  const { view, turn } = game.now.value;
  const first = decidesFirst([order], game);
  if (first !== null) return first;
  const due = dueTurnOf(view, order);
  if (due === null || due <= turn) return previews.movesNothing;
  return fill(previews.worksIn, { date: game.voice.value.names.turn(due) });
}

/** Says so where every version of a threat falls due after the decision that it is to weigh on. */
function decidesFirst(orders: readonly Order[], game: GameUi): string | null {
  const { view } = game.now.value;
  const { names } = game.voice.value;
  const [first] = orders;
  if (first?.kind !== 'threaten') return null;
  const window = decisionBefore(view, first);
  const always = orders.every(
    (order) => order.kind === 'threaten' && order.target === first.target && decisionBefore(view, order) !== null,
  );
  if (window === null || !always) return null;
  return fill(previews.dueAfter, { capital: names.capital(first.target), date: names.turn(window.turn) });
}

/** What is known of what an order would do; null where nobody is asked. */
export type AskedPreview = Inquiry<Preview> | null;

function EffectLine({ order, preview: asked }: { order: Order; preview: AskedPreview }) {
  const game = useGame();
  if (asked?.kind === 'failed') return <span class="second">{lab.failed}</span>;
  if (asked?.kind === 'waiting') {
    return (
      <span class="second card-reckoning" aria-busy="true">
        {screens.weighing}
      </span>
    );
  }
  if (asked?.kind !== 'told') return null;
  if (order.kind === 'faceParliament') {
    // One imagined world is one throw of the dice; the chance says more.
    return (
      <>
        <span>{previews.carried}</span>
        <b class="number">{fill(previews.inTen, { n: Math.round(10 * voteOddsOf(game.now.value.view)) })}</b>
      </>
    );
  }
  const effect = mainEffect(asked.answer, game.now.value.view, game.voice.value);
  if (effect === null) return <span class="second">{noEffectNow(order, game)}</span>;
  return (
    <>
      <span>{effect.label}</span>
      {effect.settles === null ? (
        <b class="number">{effect.value}</b>
      ) : (
        <PostureGlyph posture={effect.settles} label={say.posture(effect.settles)} size={14} />
      )}
    </>
  );
}

/** Takes a planned order out of the draft, and says so. */
export function takeBack(game: GameUi, { order, index }: PlannedCard): void {
  const title = say.order(order, game.voice.value);
  game.session.removeOrder(index);
  game.said.value = fill(ui.srRemoved, { order: title });
}

function Money({ usdBn }: { usdBn: number }) {
  return usdBn >= SMALL_MONEY ? <b>{formatUsdBn(usdBn)}</b> : null;
}

/** What a card costs besides its points, and what speaks against it. */
function Price({ kind, moneyUsdBn }: { kind: OrderKind; moneyUsdBn: number }) {
  const game = useGame();
  return (
    <>
      <Money usdBn={moneyUsdBn} />
      {moneyUsdBn >= SMALL_MONEY ? ' · ' : null}
      {say.card(kind, game.voice.value).tradeOff}
    </>
  );
}

/** An order in the draft: a press takes it back. Its title says what was chosen among its versions, in place of what spoke against it before it was. */
export function Planned({
  planned,
  digit,
  preview,
}: {
  planned: PlannedCard;
  digit: number | null;
  preview: AskedPreview;
}) {
  const game = useGame();
  const { order, kind, capital, moneyUsdBn } = planned;
  const voice = game.voice.value;
  const said = say.order(order, voice);
  const chosen = saysMore(order);
  return (
    <button
      type="button"
      class="card card-planned"
      data-kind={kind}
      {...(digit === null ? {} : { 'aria-keyshortcuts': String(digit) })}
      onClick={() => takeBack(game, planned)}
    >
      <span class="card-mark">
        <Icon name="check" size={13} />
        {ui.planned}
        <span class="visually-hidden">, {screens.takeBack}: </span>
      </span>
      <Face
        kind={kind}
        title={said}
        capital={capital}
        digit={digit}
        tone="you"
        effect={<EffectLine order={order} preview={preview} />}
        outlook={<OutlookLine order={order} preview={preview} />}
        foot={chosen ? <Money usdBn={moneyUsdBn} /> : <Price kind={kind} moneyUsdBn={moneyUsdBn} />}
      />
    </button>
  );
}

/** Gives an order, or asks what is still open about it. */
export function press(game: ReturnType<typeof useGame>, open: OpenCard): void {
  if (open.dead) return;
  if (open.order === null) {
    game.dialog.value = { kind: 'order', order: open.kind };
    return;
  }
  const refused = game.session.draftOrder(open.order);
  game.said.value =
    refused === null
      ? fill(ui.srPlanned, { order: say.order(open.order, game.voice.value) })
      : say.problem(refused, game.voice.value);
}

/** Whether an order names more than what it is and whom it is aimed at: whose credit, which bloc. */
function saysMore(order: Order): boolean {
  return Object.keys(order).some((field) => field !== 'kind' && field !== 'target');
}

/** An order that can be given, or one that cannot, with the reason. */
export function Open({ open, digit, preview }: { open: OpenCard; digit: number | null; preview: AskedPreview }) {
  const game = useGame();
  const { card, dead, kind, order } = open;
  const voice = game.voice.value;
  const words = say.card(kind, voice);
  return (
    <button
      type="button"
      class={dead ? 'card card-dead' : 'card'}
      data-kind={kind}
      aria-disabled={dead}
      {...(digit === null ? {} : { 'aria-keyshortcuts': String(digit) })}
      {...(order === null && !dead ? { 'aria-haspopup': 'dialog' as const } : {})}
      onClick={() => press(game, open)}
    >
      <Face
        kind={kind}
        title={order !== null && saysMore(order) ? say.order(order, voice) : words.title}
        capital={card.capital}
        digit={digit}
        tone={dead ? 'quiet' : 'ink'}
        effect={
          dead ? (
            <span class="second">{wayOut(open, game)}</span>
          ) : order === null ? (
            <span>{asked(card, game)}</span>
          ) : (
            <EffectLine order={order} preview={preview} />
          )
        }
        outlook={order === null ? null : <OutlookLine order={order} preview={preview} />}
        foot={
          dead ? (
            <b>{card.problem === null ? screens.nothingToChoose : say.problem(card.problem, voice)}</b>
          ) : (
            <Price kind={kind} moneyUsdBn={card.moneyUsdBn} />
          )
        }
      />
    </button>
  );
}

/** What would make a card legal that is not. */
function wayOut({ card, kind }: OpenCard, game: GameUi): string {
  if (card.problem === null) return '';
  return say.remedy(card.problem, AIMED.has(kind), game.voice.value);
}

/** Kinds that are aimed at a government, so that another one may be chosen. */
const AIMED: ReadonlySet<OrderKind> = new Set([
  'lobby',
  'disclosePrivately',
  'technicalCase',
  'threaten',
  'financeBid',
  'coFundRemoval',
  'promise',
  'noSpyPledge',
  'acceptTailoredRegime',
  'hardenBases',
  'briefPartner',
  'helpRemoval',
  'backExport',
  'warn',
  'retaliate',
  'assure',
]);

/** What a press on a card with several versions asks. */
function asked(card: OpenCard['card'], game: GameUi): string {
  const first = decidesFirst(
    card.options.map(({ order }) => order),
    game,
  );
  if (first !== null) return first;
  const aimed = card.options.some(({ order }) => 'target' in order);
  return aimed && game.selected.value === null ? ui.chooseTarget : fill(screens.versions, { n: card.options.length });
}
