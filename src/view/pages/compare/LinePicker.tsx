import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../../session/opening/types.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { line, useCompare } from './compareUi.ts';

/** Takes the second line: a recording from a file, or one that is kept on this device. */
export function LinePicker() {
  const { services } = useApp();
  const held = useCompare();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const take = async (name: string, opening: Promise<Opened>) => {
    setBusy(true);
    setFailed(false);
    const opened = await opening;
    if (stop.current.signal.aborted) return;
    setBusy(false);
    if (opened.kind !== 'replay') {
      setFailed(true);
      return;
    }
    held.choosing.value = false;
    held.choose(line(opened.reel, name, words.asPlayed));
  };
  return (
    <Dialog
      title={words.chooseTitle}
      onClose={() => {
        held.choosing.value = false;
      }}
    >
      <div class="field">
        <label for="second-line">{words.fromFile}</label>
        <input
          id="second-line"
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file === undefined) return;
            const name = file.name.replace(/\.json$/i, '').slice(0, 60);
            await take(name, services.open(await file.text(), { signal: stop.current.signal }));
          }}
        />
      </div>
      <p class="second" role="status">
        {busy ? words.opening : failed ? words.openFailed : ''}
      </p>
    </Dialog>
  );
}
