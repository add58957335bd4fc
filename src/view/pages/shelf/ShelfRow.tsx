import { shelfWords } from '../../../text/en/keep.ts';
import { fill } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';

export interface RowActions {
  /** Absent where it cannot be opened. */
  readonly open: { readonly label: string; readonly run: () => void } | null;
  /** Besides opening it: looking back over a game from its beginning. */
  readonly watch: (() => void) | null;
  readonly rename: (() => void) | null;
  save(): void;
  remove(): void;
}

/** One thing on the shelf: its name, what tells it from others, and what can be done with it. */
export function ShelfRow({
  name,
  details,
  when,
  broken,
  actions,
}: {
  name: string;
  details: readonly string[];
  when: string;
  broken: boolean;
  actions: RowActions;
}) {
  const { open, watch, rename, save, remove } = actions;
  /** The same words stand in every row: whoever hears them alone hears of which thing. */
  const of = (action: string): string => fill(shelfWords.of, { action, name });
  return (
    <li class="shelf-row">
      <div class="shelf-row-words">
        <h3>{name}</h3>
        <p>
          {broken ? <b>{shelfWords.broken}. </b> : null}
          {details.join(' · ')}
        </p>
        {when === '' ? null : <p class="caption">{when}</p>}
      </div>
      <div class="shelf-row-actions">
        {open === null ? null : (
          <button type="button" class="button" aria-label={of(open.label)} onClick={open.run}>
            {open.label}
          </button>
        )}
        {watch === null ? null : (
          <button type="button" class="button button-small" aria-label={of(shelfWords.watch)} onClick={watch}>
            {shelfWords.watch}
          </button>
        )}
        {rename === null ? null : (
          <button
            type="button"
            class="button button-small"
            aria-haspopup="dialog"
            aria-label={of(shelfWords.rename)}
            onClick={rename}
          >
            {shelfWords.rename}
          </button>
        )}
        <button type="button" class="button button-small" aria-label={of(shelfWords.export)} onClick={save}>
          <Icon name="downloadSimple" size={14} />
          {shelfWords.export}
        </button>
        <button
          type="button"
          class="button button-small"
          aria-haspopup="dialog"
          aria-label={of(shelfWords.delete)}
          onClick={remove}
        >
          {shelfWords.delete}
        </button>
      </div>
    </li>
  );
}
