import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptGame, KeptScenario, NotKept } from '../../../session/keep/types.ts';
import { keepWords, shelfWords } from '../../../text/en/keep.ts';
import { fill, ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { fileNameOf, saveText } from '../../parts/saveText.ts';
import { OpenButton } from '../files/OpenButton.tsx';
import { gameDetails, gameFileName, savedWhen, scenarioDetails } from './details.ts';
import { DeleteDialog, RenameDialog } from './ShelfDialogs.tsx';
import { type RowActions, ShelfRow } from './ShelfRow.tsx';
import './shelf.css';

/** What lies on the shelf, or nothing while it is being looked for. */
interface Kept {
  readonly games: readonly KeptGame[];
  readonly scenarios: readonly KeptScenario[];
  readonly closed: NotKept | null;
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

type Asked = { readonly kind: 'rename' | 'delete'; readonly thing: Thing };

/** Everything that is kept on this device. */
export function ShelfPage({ missing }: { missing: boolean }) {
  const app = useApp();
  const { shelf, rulesVersion } = app.services;
  const [kept, setKept] = useState<Kept | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLElement>(null);

  const look = async () => {
    const [games, scenarios] = await Promise.all([shelf.games(), shelf.scenarios()]);
    setKept({ games, scenarios, closed: shelf.closed() });
  };
  useEffect(() => void look(), [shelf]);

  /** What the device refuses is told, and what lies there is looked at again. */
  const change = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setSaid(done);
    } catch {
      setSaid(fill(shelfWords.failed, { why: keepWords.why[shelf.closed() ?? 'refused'] }));
    }
    setAsked(null);
    await look();
  };
  const save = async ({ id, file }: Thing) => {
    const text = await shelf.exportText(id);
    if (text === null) return setSaid(shelfWords.notThere);
    saveText(file, text);
    setSaid(fill(shelfWords.exported, { file }));
  };
  const actionsOf = (thing: Thing, open: RowActions['open'], watch: RowActions['watch']): RowActions => ({
    open,
    watch,
    rename: open === null ? null : () => setAsked({ kind: 'rename', thing }),
    save: () => void save(thing),
    remove: () => setAsked({ kind: 'delete', thing }),
  });
  const goOn = async ({ id, name }: Thing) => {
    if ((await app.resume(id, name)) !== 'notThere') return;
    setSaid(shelfWords.notThere);
    await look();
  };
  const asFile = ({ id, name }: Thing) => void app.openKeptFile(id, name);

  const gameRow = (game: KeptGame) => {
    const thing = { id: game.id, name: game.name, file: gameFileName(game) };
    const label = game.kind === 'replay' ? shelfWords.watch : game.ended ? shelfWords.seeVerdict : shelfWords.continue;
    const run = game.kind === 'replay' ? () => asFile(thing) : () => void goOn(thing);
    const watch = game.kind === 'game' && game.turn > 0 && !game.broken ? () => asFile(thing) : null;
    return (
      <ShelfRow
        key={game.id}
        name={game.name}
        details={gameDetails(game, rulesVersion)}
        when={savedWhen(game.savedAt)}
        broken={game.broken}
        actions={actionsOf(thing, game.broken ? null : { label, run }, watch)}
      />
    );
  };
  const scenarioRow = (scenario: KeptScenario) => {
    const thing = { id: scenario.id, name: scenario.name, file: fileNameOf(scenario.name) };
    const open = scenario.broken ? null : { label: shelfWords.choose, run: () => asFile(thing) };
    return (
      <ShelfRow
        key={scenario.id}
        name={scenario.name}
        details={scenarioDetails(scenario)}
        when={savedWhen(scenario.savedAt)}
        broken={scenario.broken}
        actions={actionsOf(thing, open, null)}
      />
    );
  };

  const groups =
    kept === null
      ? []
      : [
          { id: 'games', title: shelfWords.games, rows: kept.games.filter(({ kind }) => kind === 'game').map(gameRow) },
          {
            id: 'replays',
            title: shelfWords.replays,
            rows: kept.games.filter(({ kind }) => kind === 'replay').map(gameRow),
          },
          { id: 'scenarios', title: shelfWords.scenarios, rows: kept.scenarios.map(scenarioRow) },
        ].filter(({ rows }) => rows.length > 0);
  return (
    <div class="page">
      <main class="shelf" id="main" ref={list}>
        <header class="shelf-head">
          <p class="caption">{shelfWords.kicker}</p>
          <PageTitle title={shelfWords.title} />
          <p class="standfirst">{groups.length === 0 && kept !== null ? shelfWords.emptyAll : shelfWords.clearing}</p>
        </header>
        {missing ? <p class="shelf-note">{shelfWords.notThere}</p> : null}
        {kept !== null && kept.closed !== null ? (
          <p class="shelf-note">
            <b>{keepWords.shelfClosed}.</b> {keepWords.why[kept.closed]}
          </p>
        ) : null}
        {groups.length === 0 && kept !== null && kept.closed === null ? (
          <p class="shelf-note">{shelfWords.emptyWhy}</p>
        ) : null}
        {groups.map(({ id, title, rows }) => (
          <section key={id} class="shelf-group" aria-labelledby={`shelf-${id}`}>
            <h2 id={`shelf-${id}`}>{title}</h2>
            <ul>{rows}</ul>
          </section>
        ))}
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </main>
      <footer class="page-foot">
        <button type="button" class="button setup-back" onClick={() => app.backToTitle()}>
          {ui.backToTitle}
        </button>
        <OpenButton />
      </footer>
      {asked?.kind === 'rename' ? (
        <RenameDialog
          name={asked.thing.name}
          onRename={(name) => void change(shelf.rename(asked.thing.id, name), fill(shelfWords.renamed, { name }))}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.kind === 'delete' ? (
        <DeleteDialog
          name={asked.thing.name}
          onDelete={() => {
            // The button that asked goes with its row: the page's heading is the next thing to be read.
            void change(shelf.remove(asked.thing.id), fill(shelfWords.deleted, { name: asked.thing.name })).then(() =>
              list.current?.querySelector('h1')?.focus(),
            );
          }}
          onSave={() => void save(asked.thing)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
