import type { Figure, Scenario, StateId } from '../engine/index.ts';
import { POSTURES, playableSeats, seatKind } from '../engine/index.ts';
import { formatPercent, joinNames, type Names, namesOf, say, turnLabel } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';

export const describe: Command = {
  name: 'describe',
  summary: 'Tells what a scenario holds.',
  operands: 'FILE',
  options: { json: { help: 'the text within one JSON object' } },
  notes: ['In place of the FILE, the name of a built-in game will do.'],
  run: runDescribe,
};

function runDescribe(args: Arguments, io: Io): ExitStatus {
  const [file] = args.operands;
  if (file === undefined || args.operands.length > 1) throw new UsageError('describe needs one FILE.');
  const { scenario, hash } = loadScenario(file);
  const lines = describeScenario(scenario, hash);
  if (args.flag('json')) io.out(jsonLine('describe', hash, { text: lines.join('\n') }));
  else for (const line of lines) io.out(line);
  return 0;
}

function describeScenario(scenario: Scenario, hash: string): string[] {
  const names = namesOf(scenario);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Calendar', calendarLines(scenario)],
    ['States', stateLines(scenario, names)],
    ['Vendors', vendorLines(scenario, names)],
    ['Blocs', blocLines(scenario)],
    ['Roles', roleLines(scenario, names)],
    ['Events', dated(scenario, scenario.events)],
    ['Dilemmas', dated(scenario, scenario.dilemmas)],
    ['Figures', figureLines(scenario)],
  ];
  const { id, meta, format } = scenario;
  return [
    `${meta.title} (${id}, format ${format}, ${meta.invented ? 'an invented world' : 'the real world'})`,
    meta.summary,
    `By ${joinNames(meta.authors)}; ${meta.licence}; ${meta.minutes.join(' to ')} minutes; hash ${hash}`,
    ...sections.flatMap(([title, lines]) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ];
}

function calendarLines({ calendar }: Scenario): string[] {
  const { turns, acts } = calendar;
  return [
    `${turns} turns, ${turnLabel(calendar, 0)} to ${turnLabel(calendar, turns - 1)}`,
    ...acts.map(({ title, firstTurn }, index) => {
      const last = (acts[index + 1]?.firstTurn ?? turns) - 1;
      return `Act ${index + 1}, ${title}: ${turnLabel(calendar, firstTurn)} to ${turnLabel(calendar, last)}`;
    }),
  ];
}

function stateLines({ states, powers }: Scenario, names: Names): string[] {
  const all = Object.entries(states);
  const windows = all.reduce((sum, [, spec]) => sum + spec.windows.length, 0);
  return [
    `${all.length}, ${names.state(powers.protector)} and ${names.state(powers.rival)} among them as the two powers; ${windows} windows of decision`,
    ...POSTURES.flatMap((posture) => {
      const there = all.filter(([, spec]) => spec.startPosture.value === posture);
      if (there.length === 0) return [];
      const who = posture === 0 && there.length > 20 ? '' : `: ${there.map(([, { name }]) => name).join(', ')}`;
      return [`at ${posture} (${say.posture(posture)}) ${there.length}${who}`];
    }),
  ];
}

function vendorLines({ vendors, powers }: Scenario, names: Names): string[] {
  return Object.values(vendors).map(({ name, home, layers, figures }) => {
    const restricted = home === powers.rival ? ', restricted' : '';
    return `${name}, of ${names.state(home)}${restricted}: ${layers.join(' and ')}, ${formatPercent(figures.ranShare.value)} of radio`;
  });
}

function blocLines({ blocs }: Scenario): string[] {
  return Object.values(blocs).map(
    ({ name, members, defence }) => `${name}: ${members.length} members${defence ? ', a defence alliance' : ''}`,
  );
}

function roleLines(scenario: Scenario, names: Names): string[] {
  const briefed = Object.keys(scenario.roles);
  const others = playableSeats(scenario).filter((id) => !briefed.includes(id));
  const named = (id: StateId): string => `${names.state(id)} (${id}, ${seatKind(scenario, id)})`;
  return [`briefed: ${joinNames(briefed.map(named))}`, `playable with a general briefing: ${others.length} more`];
}

function dated(scenario: Scenario, things: Scenario['events'] | Scenario['dilemmas']): string[] {
  const { calendar } = scenario;
  return things.map(({ when, headline, id }) => {
    const date =
      'turn' in when
        ? turnLabel(calendar, when.turn)
        : `${turnLabel(calendar, when.from)} to ${turnLabel(calendar, when.to)}, ${formatPercent(when.chance.value)} a turn`;
    return `${date}: ${headline} (${id})`;
  });
}

function figureLines(scenario: Scenario): string[] {
  const ofStates = Object.values(scenario.states).flatMap(({ figures }) => Object.values<Figure>({ ...figures }));
  const cited = ofStates.filter(({ sources }) => sources.some((key) => key !== 'judgement')).length;
  return [
    `${ofStates.length} of states, ${formatPercent(ofStates.length === 0 ? 0 : cited / ofStates.length)} of them with a source`,
    `${Object.keys(scenario.parameters).length} global coefficients, ${Object.keys(scenario.sources).length} sources`,
  ];
}
