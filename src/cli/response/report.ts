/** What the levers came to, as lines and as docs/response.md. */
import type { AimId, LeverResponse, ResponseTable } from '../../lab/index.ts';
import { formatNumber, formatSigned } from '../../text/index.ts';

/** The bar: shares of open decisions that a lever should change at least and at most, and that none may exceed. */
const LEAST = 0.02;
const MOST = 0.25;
const NONE_ABOVE = 0.4;

/** What an order is for besides a decision, and by how much the figure is told. */
const AIMS: Readonly<Record<AimId, readonly [string, number]>> = {
  rule: ['what stands of the giver’s rule, points of 100', 100],
  carriers: ['goodwill of the giver’s carriers, points of 100', 100],
  sites: ['the giver’s 5G sites, % of all', 100],
  cabinet: ['distance between the giver’s ministries, points of 100', 100],
  goodwill: ['the protector’s goodwill abroad, points of 100', 100],
  purse: ['the protector’s spending, USD billion', 1],
  supply: ['what restricted vendors deliver, % of demand', 100],
  consent: ['the target’s consent to chip rules, points of 100', 100],
  fear: ['short supply feared of restricted vendors, %', 100],
  standardsSeat: ['the protector’s seat in standards, points of 100', 100],
  newcomers: ['maturity of open networks, points of 100', 100],
  gear: ['restricted share of radio orders, points of 100', 100],
  stores: ['restricted vendors’ stores, months', 1],
  ownParts: ['restricted vendors’ own parts, points of 100', 100],
  price: ['restricted vendors’ prices, %', 100],
  otherPrices: ['other vendors’ prices, %', 100],
  protection: ['encryption and spare networks of the giver, points of 100', 100],
  resentment: ['the target’s anger, points of 100', 100],
  homeRule: ['the protector’s own posture, levels', 1],
  scope: ['wider scope of the ban at home, 1 if so', 1],
  spectrum: ['mid-band on its way at home, 1 if so', 1],
  strain: ['alliance strain, points', 1],
  sources: ['incidents noticed', 1],
  doubt: ['doubt of the protector, points of 100', 100],
  autonomy: ['the giver’s technological autonomy, points of 100', 100],
};

const percent = (share: number): string => formatNumber(100 * share, 1);
const moved = ({ id, moved: by }: { readonly id: AimId; readonly moved: number }): string =>
  `${AIMS[id][0]}: ${formatSigned(AIMS[id][1] * by, 1)}`;

/** Fewer decisions than this say nothing. */
const ENOUGH = 3;

/** Against the bar; nothing is said of what the bar does not hold for. */
function verdictOf({ flipped: { mean, max }, aim, reached }: LeverResponse): string {
  if (aim !== null) return '';
  if (reached < ENOUGH) return 'too few';
  return max > NONE_ABOVE ? 'above 40' : mean > MOST ? 'above 25' : mean < LEAST ? 'below 2' : '';
}

const byFlipped = (levers: readonly LeverResponse[]): LeverResponse[] =>
  [...levers].sort((a, b) => b.flipped.mean - a.flipped.mean);

export function responseLines({ open, levers }: ResponseTable, members: number): string[] {
  const share = (value: number): string => percent(value).padStart(6);
  return [
    `${formatNumber(open, 1)} open decisions in the mean of two dates and ${members} sets of coefficients; shares in percent`,
    '',
    `  ${'lever'.padEnd(28)}flipped     from     to      net  tried on  points`,
    ...byFlipped(levers).map((lever) => {
      const { id, flipped, net, reached, points, aim } = lever;
      const row = `  ${id.padEnd(28)}${share(flipped.mean)}  ${share(flipped.min)} ${share(flipped.max)}  ${formatSigned(100 * net, 1).padStart(7)}`;
      const say = aim === null ? verdictOf(lever) : moved(aim);
      return `${row}  ${formatNumber(reached, 1).padStart(8)}  ${formatNumber(points, 1).padStart(6)}  ${say}`.trimEnd();
    }),
  ];
}

export interface Made {
  readonly title: string;
  readonly seed: string;
  readonly members: number;
}

export function responsePage({ open, levers }: ResponseTable, { title, seed, members }: Made): string {
  const conditions = levers.filter(({ kind }) => kind === 'condition');
  const deciding = levers.filter(({ kind, aim }) => kind === 'order' && aim === null);
  const others = levers.filter(({ aim }) => aim !== null);
  const within = deciding.filter((lever) => lever.reached >= ENOUGH && verdictOf(lever) === '').length;
  const judged = deciding.filter((lever) => lever.reached >= ENOUGH).length;
  const row = (lever: LeverResponse, ...more: readonly string[]): string => {
    const { id, flipped, net, reached } = lever;
    const cells = [`\`${id}\``, percent(flipped.mean), `${percent(flipped.min)} to ${percent(flipped.max)}`];
    return `| ${[...cells, formatSigned(100 * net, 1), formatNumber(reached, 1), ...more].join(' | ')} |`;
  };
  return `${[
    `# How decisions respond: ${title}`,
    '',
    `Written by \`npm run -s cli -- response --members ${members} --seed ${seed} --markdown docs/response.md\`: ${formatNumber(open, 1)} open decisions in the mean of two dates (the fourth and the tenth quarter of the record) and ${formatNumber(members)} sets of`,
    'coefficients. A decision is open where the government is below exclusion and decides three to six quarters on.',
    '',
    '* **Flipped**: half the sum of the differences of the chances of the five postures, % of the decisions that the lever is made for. **From, to**: over the sets. **Net**: levels moved by 100 decisions.',
    '* **Best realistic use**: a campaign aimed at one window. It begins after the window before, the order is given as soon as the rules allow and again each time its cooldown is over, in the version that moves this',
    '  government most (which ministry reads the file, which bloc, the nearest demand or a ban). Orders are tried where they are made for: words and commitments of the protector on treaty allies and close partners in intelligence,',
    '  money, bans and reviews on buyers of restricted gear, the rival’s words on who exports 1 % of GDP to it. Threats, promises and rounds of coordination are tried one in a game, the others on twelve governments at most.',
    '* **Points**: capital that a campaign takes. What it costs besides (strain, support, money) stands in the rules.',
    '',
    `The bar is 2 to 25 % for every order that is meant to move a decision, and none above 40; ${formatNumber(within)} of ${formatNumber(judged)} lie within it. \`docs/model.md\` says why others do not.`,
    '',
    '## Orders that are meant to move a decision',
    '',
    '| order | flipped, % | from, to | net | tried on | points | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...byFlipped(deciding).map((lever) => row(lever, formatNumber(lever.points, 1), verdictOf(lever))),
    '',
    '`threaten:…:near` asks for the nearest rule, `…:ban` for a ban. Grand threats are meant to be weak: cutting off intelligence costs the issuer what it gets from it.',
    '',
    '## Levers that no order is',
    '',
    '| lever | flipped, % | from, to | net | tried on | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...byFlipped(conditions).map((lever) => row(lever, verdictOf(lever))),
    '',
    'Without any cost of change half the decisions flip: the best posture by the standing terms is one to two levels above the one that is held, and history is slow. No order takes that cost away.',
    '',
    '## Orders that are for something else',
    '',
    'They act on bills, supply, support at home or what stands of a rule. Each is measured by what it is for: how far it moves that figure by the window. What it flips by the way is told, and is under no bar.',
    '',
    '| order | flipped, % | from, to | net | tried on | moves |',
    '| --- | --- | --- | --- | --- | --- |',
    ...byFlipped(others).map((lever) => row(lever, lever.aim === null ? '' : moved(lever.aim))),
  ].join('\n')}\n`;
}
