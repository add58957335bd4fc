import { useLayoutEffect, useState } from 'preact/hooks';
import { watch as words } from '../../../text/en/watch.ts';
import { fill } from '../../../text/index.ts';
import { cursorDate } from './marks.ts';
import { useWatch } from './watchUi.ts';

/** As long as a note is read at a glance, and a file of them stays small. */
const LONGEST = 600;

/** The reader's own words at this turn, and all that were written at others. */
export function NotesTab() {
  const seen = useWatch();
  const { watch, game } = seen;
  const cursor = seen.cursor.value;
  const notes = seen.notes.value;
  const date = cursorDate(watch.reel, cursor);
  const kept = notes.get(cursor) ?? '';
  const [text, setText] = useState(kept);
  // A seek shows the note of the turn that it goes to; what was typed and not saved is saved as it is left.
  useLayoutEffect(() => setText(kept), [cursor, kept]);
  const save = (words_: string) => {
    const wanted = words_.trim();
    if (wanted === kept) return;
    seen.note(cursor, wanted);
    game.said.value = fill(wanted === '' ? words.noteRemoved : words.noteSaved, { date });
  };
  return (
    <section class="watch-notes" aria-label={words.tabNotes}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          save(text);
        }}
      >
        <label for="note">{fill(words.noteAt, { date })}</label>
        <textarea
          id="note"
          class="input"
          rows={4}
          maxLength={LONGEST}
          aria-describedby="note-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={() => save(text)}
        />
        <p class="caption" id="note-hint">
          {words.noteHint}
        </p>
        <div class="watch-note-buttons">
          <button type="submit" class="button button-small">
            {words.noteSave}
          </button>
          {kept === '' ? null : (
            <button type="button" class="button button-small" onClick={() => save('')}>
              {words.noteRemove}
            </button>
          )}
        </div>
      </form>
      <h2 class="watch-title">{words.notesAll}</h2>
      {notes.size === 0 ? <p class="second">{words.notesNone}</p> : null}
      <ul class="watch-note-list">
        {[...notes]
          .sort(([a], [b]) => a - b)
          .map(([turn, words_]) => (
            <li key={turn}>
              <button type="button" class="text-button" onClick={() => seen.seek(turn)}>
                {cursorDate(watch.reel, turn)}
              </button>
              <p>{words_}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
