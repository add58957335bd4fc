import { useState } from 'preact/hooks';
import { shelfWords } from '../../../text/en/keep.ts';
import { fill } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';

/** As many characters as the shelf keeps of a name. */
const LONGEST = 80;

export function RenameDialog({
  name,
  onRename,
  onClose,
}: {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState(name);
  return (
    <Dialog title={shelfWords.renameTitle} onClose={onClose}>
      <form
        class="shelf-rename"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onRename(typed.trim());
        }}
      >
        <div class="field">
          <label for="shelf-name">{shelfWords.newName}</label>
          <input
            id="shelf-name"
            class="input"
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            required
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button button-primary" disabled={typed.trim() === ''}>
          {shelfWords.keepName}
        </button>
      </form>
    </Dialog>
  );
}

/** Nothing is deleted by one press. */
export function DeleteDialog({
  name,
  onDelete,
  onSave,
  onClose,
}: {
  name: string;
  onDelete: () => void;
  onSave: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      title={fill(shelfWords.deleteTitle, { name })}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={onDelete}>
            {shelfWords.deleteForGood}
          </button>
          <button type="button" class="button" onClick={onSave}>
            {shelfWords.export}
          </button>
          <button type="button" class="button button-primary" onClick={onClose}>
            {shelfWords.keepIt}
          </button>
        </>
      }
    >
      <p>{shelfWords.deleteNote}</p>
    </Dialog>
  );
}
