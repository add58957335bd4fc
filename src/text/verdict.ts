/** The end of a game in words, the truth that was hidden, and what a seat is told at the start. */
import { type Ending, type Hidden, roleSpecOf, type StateId } from '../engine/model/index.ts';
import { endings, truth as truthWords, verdict as words } from './en/verdict.ts';
import { fill, fillWith } from './fill.ts';
import { formatNumber } from './format.ts';
import type { TruthText, VerdictData, VerdictText, Voice } from './types.ts';
import { powerNames } from './voice.ts';

export function ending({ kind, seat }: Ending, voice: Voice): string {
  const { protector, rival } = voice.names.scenario.powers;
  const capital = voice.names.capital(seat ?? (voice.you === rival ? rival : protector));
  return fillWith(endings[kind], { capital, protector: powerNames(voice).protector });
}

function headlineOf(data: VerdictData, voice: Voice): string {
  const { powers } = voice.names.scenario;
  const { kind, seat } = data.ended;
  if (kind === 'strain') return words.strain;
  if (kind === 'support') return fill(words.support, { capital: voice.names.capital(seat ?? data.seat) });
  const capital = voice.names.capital(data.seat);
  if (data.seat === powers.rival) return fill(words.ownRival, { capital });
  if (data.seat !== powers.protector) {
    const kept = data.ownPosture === data.ownPostureAtStart;
    return fill((kept ? words.kept : words.own)[data.ownPosture], { capital });
  }
  const all = data.postures.reduce((sum, count) => sum + count, 0);
  const [closed, shut] = [data.postures[2] ?? 0, (data.postures[3] ?? 0) + (data.postures[4] ?? 0)];
  const networks = fill(shut === 0 ? words.networks.none : words.networks.some, { n: whole(shut), all: whole(all) });
  const cores = closed === 0 ? words.cores.none : shut === 0 ? words.cores.alone : words.cores.some;
  return fill(cores, { networks, n: whole(closed) });
}

const whole = (value: number): string => formatNumber(value);

function standfirstOf(data: VerdictData): string {
  const composite = whole(data.composite);
  const start = whole(data.compositeAtStart);
  const moved = Number(composite) - Number(start);
  const total = fill(moved > 0 ? words.up : moved < 0 ? words.down : words.level, { composite, start });
  const byValue = [...data.objectives].sort((a, b) => b.value - a.value);
  const best = byValue[0];
  const worst = byValue.at(-1);
  if (best === undefined || worst === undefined) return total;
  const places = { best: best.title, bestValue: whole(best.value), worst: worst.title, worstValue: whole(worst.value) };
  return `${total} ${fill(best === worst ? words.oneAim : words.bestAndWorst, places)}`;
}

export function verdict(data: VerdictData, voice: Voice): VerdictText {
  const aims = [...data.objectives]
    .sort((a, b) => b.weight - a.weight)
    .map(({ title, value, atStart }) => {
      const change = Math.round(value) - Math.round(atStart);
      const template = change > 0 ? words.gained : change < 0 ? words.lost : words.held;
      return fill(template, { title, value: whole(value), change: whole(Math.abs(change)) });
    });
  return { headline: headlineOf(data, voice), standfirst: standfirstOf(data), aims };
}

/** What was drawn, beside the odds that the scenario gave it. */
export function truth(hidden: Hidden, voice: Voice): TruthText {
  const { names } = voice;
  const { truth: prior, powers, vendors } = names.scenario;
  const homes = Object.keys(hidden.intention).sort((a, b) => Number(b === powers.rival) - Number(a === powers.rival));
  const used = homes.flatMap((home) => {
    const drawn = hidden.intention[home];
    if (drawn === undefined) return [];
    const odds = formatNumber(prior.intention[home]?.[drawn].value ?? 0, 2);
    return [fill(truthWords.used[drawn], { capital: names.capital(home), odds })];
  });
  const engineering = Object.keys(hidden.engineering)
    .sort()
    .filter((id) => vendors[id]?.home === powers.rival)
    .map((id) =>
      fill(truthWords.engineering, {
        vendor: names.vendor(id),
        drawn: formatNumber(hidden.engineering[id] ?? 0, 2),
        reviewed: formatNumber(vendors[id]?.figures.engineering.value ?? 0, 2),
      }),
    );
  return {
    title: truthWords.title,
    lines: [...used, ...engineering],
    closing: truthWords.closing[hidden.intention[powers.rival] ?? 'never'],
  };
}

/** The briefing of a seat: its role's own, or the general one, with the names filled in. */
export function briefing(seat: StateId, voice: Voice): readonly string[] {
  const { names } = voice;
  const powers = powerNames(voice);
  const places = {
    name: names.state(seat),
    capital: names.capital(seat),
    adjective: names.adjective(seat),
    protector: powers.protectorState,
    rival: powers.rivalState,
    protectorCapital: powers.protector,
    rivalCapital: powers.rival,
  };
  return roleSpecOf(names.scenario, seat).briefing.map((line) => fillWith(line, places));
}

/** The title of a role with a briefing of its own, else the state's name. */
export function roleTitle(seat: StateId, { names }: Voice): string {
  return names.scenario.roles[seat]?.title ?? names.state(seat);
}
