import { useApp } from '../../appUi.ts';
import { LeavingDialog } from './LeavingDialog.tsx';
import { OpenedWithNote } from './OpenedWithNote.tsx';
import { ReadingDialog } from './ReadingDialog.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';

/** What a file coming in has to say, one thing at a time. */
export function FileDialogs() {
  const { reading, refusal, leaving, openedWith } = useApp().files;
  if (reading.value !== null) return <ReadingDialog reading={reading.value} />;
  if (refusal.value !== null) return <RefusalDialog refusal={refusal.value} />;
  if (leaving.value !== null) return <LeavingDialog leaving={leaving.value} />;
  return openedWith.value === null ? null : <OpenedWithNote opened={openedWith.value} />;
}
