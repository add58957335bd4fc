import { useState } from 'preact/hooks';
import { opening as words } from '../../../text/en/opening.ts';
import { screens } from '../../../text/en/screens.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';
import { openerOf } from './pasted.ts';

/** Takes a game or scenario file, chosen or dropped, the text of one, or a link. Nothing leaves the device: all is read here. */
export function OpenDialog() {
  const app = useApp();
  const close = () => {
    app.opening.value = false;
  };
  return (
    <Dialog title={screens.openLinkOrFile} onClose={close}>
      <div class="file-drop">
        <label for="file">{words.chooseFile}</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            close();
            void app.files.openFiles(files);
          }}
        />
        <p class="caption">{words.dropHint}</p>
      </div>
      <PasteForm close={close} />
    </Dialog>
  );
}

function PasteForm({ close }: { close: () => void }) {
  const app = useApp();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const open = () => {
    const openIt = openerOf(app, pasted);
    if (openIt === null) {
      setWrong(pasted.trim() === '' ? words.pasteEmpty : words.neither);
      return;
    }
    close();
    openIt();
  };
  return (
    <form
      class="file-paste"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for="pasted">{words.paste}</label>
      <textarea
        id="pasted"
        class="input"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        value={pasted}
        aria-invalid={wrong !== null}
        aria-describedby="pasted-note"
        onInput={(event) => {
          setPasted(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <p class="caption" id="pasted-note" aria-live="polite">
        {wrong ?? words.pasteHint}
      </p>
      <button type="submit" class="button">
        {words.open}
      </button>
    </form>
  );
}
