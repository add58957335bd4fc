import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { glossaryWords } from '../../text/en/glossary.ts';
import { fill, glossaryOf, ui } from '../../text/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { useGame } from './gameUi.ts';
import './term.css';

/** Room kept between a note and the edge of the window, in CSS pixels. */
const EDGE = 8;

/**
 * A word of the interface that opens into what it means: a press, never a pointer over it alone.
 * @param of the entry's id in the glossary; @param children the word as it stands in the page
 */
export function Term({ of, children }: { of: string; children: ComponentChildren }) {
  const [open, setOpen] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="term-button"
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onClick={() => setOpen(open === null ? of : null)}
      >
        {children}
      </button>
      {open === null ? null : <Note at={button} id={open} follow={setOpen} onClose={() => setOpen(null)} />}
    </>
  );
}

/** The entry beside the word, on top of whatever is open; it goes at Escape and at a press elsewhere. */
function Note({
  at,
  id,
  follow,
  onClose,
}: {
  at: { readonly current: HTMLElement | null };
  id: string;
  follow: (id: string) => void;
  onClose: () => void;
}) {
  const game = useGame();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const entries = glossaryOf(game.voice.value);
  const entry = entries.find((one) => one.id === id);
  useLayoutEffect(() => {
    const note = box.current;
    if (note === null) return;
    // Where the browser has no popovers the note stands in the page.
    note.showPopover?.();
    note.focus();
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    note.addEventListener('toggle', closed);
    return () => {
      note.removeEventListener('toggle', closed);
      at.current?.focus();
    };
  }, []);
  useLayoutEffect(() => {
    const note = box.current;
    const word = at.current?.getBoundingClientRect();
    if (note === null || word === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = note;
    const below = word.bottom + 4 + height <= innerHeight - EDGE;
    note.style.left = `${Math.max(EDGE, Math.min(word.left, innerWidth - width - EDGE))}px`;
    note.style.top = `${below ? word.bottom + 4 : Math.max(EDGE, word.top - 4 - height)}px`;
  }, [id]);
  if (entry === undefined) return null;
  return (
    <div ref={box} class="term-note" popover="auto" role="dialog" aria-labelledby={title} tabIndex={-1}>
      <header class="term-note-head">
        <p class="strong" id={title}>
          {entry.name}
        </p>
        <button type="button" class="icon-button" aria-label={ui.close} onClick={onClose}>
          <Icon name="x" size={14} />
        </button>
      </header>
      <p>{entry.text}</p>
      <SeeAlso see={entry.see} follow={follow} />
      <button
        type="button"
        class="text-button"
        aria-haspopup="dialog"
        onClick={() => {
          onClose();
          game.dialog.value = { kind: 'glossary', entry: id };
        }}
      >
        {glossaryWords.all}
      </button>
    </div>
  );
}

/** Entries that lead on, each a press away. */
export function SeeAlso({ see, follow }: { see: readonly string[]; follow: (id: string) => void }) {
  const entries = glossaryOf(useGame().voice.value);
  const found = see.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <ul class="term-see" aria-label={glossaryWords.see}>
      {found.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            class="term-button"
            aria-label={fill(glossaryWords.explain, { term: name })}
            onClick={() => follow(id)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
