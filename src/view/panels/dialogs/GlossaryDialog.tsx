import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { glossaryWords } from '../../../text/en/glossary.ts';
import { glossaryOf, plural } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { SeeAlso } from '../Term.tsx';
import './dialogs.css';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Every word of the interface, searched by its name and by what is said of it. */
export function GlossaryDialog({ entry }: { entry?: string }) {
  const game = useGame();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(entry ?? null);
  const list = useRef<HTMLUListElement>(null);
  const entries = glossaryOf(game.voice.value);
  const found = entries
    .filter(({ name, text }) => plain(`${name} ${text}`).includes(plain(wanted)))
    // What has the word in its name stands before what only speaks of it.
    .sort((a, b) => Number(plain(b.name).includes(plain(wanted))) - Number(plain(a.name).includes(plain(wanted))));
  useLayoutEffect(() => {
    if (shown === null) return;
    const place = list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(shown)}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus();
  }, [shown, wanted]);
  return (
    <Dialog
      title={glossaryWords.title}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <form class="find" onSubmit={(event) => event.preventDefault()}>
        <label class="visually-hidden" for="glossary-word">
          {glossaryWords.find}
        </label>
        <input
          id="glossary-word"
          class="input"
          type="search"
          autocomplete="off"
          placeholder={glossaryWords.find}
          value={wanted}
          onInput={(event) => {
            setShown(null);
            setWanted(event.currentTarget.value);
          }}
        />
      </form>
      <p class="caption" aria-live="polite">
        {found.length === 0 ? glossaryWords.none : plural(glossaryWords.count, found.length)}
      </p>
      <ul class="glossary-list" ref={list}>
        {found.map(({ id, name, text, see }) => (
          <li key={id} data-entry={id} tabIndex={-1}>
            <h3>{name}</h3>
            <p>{text}</p>
            <SeeAlso
              see={see}
              follow={(next) => {
                setWanted('');
                setShown(next);
              }}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
