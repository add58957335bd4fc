/**
 * What is shown when something broke. It is made with the document alone, not with the library or the components that may have broken:
 * all that it needs has been worked out before.
 */
import { crashWords } from '../../../text/en/keep.ts';
import { fill } from '../../../text/index.ts';
import { saveText } from '../../parts/saveText.ts';
import type { SavedGame } from './crashReport.ts';
import './crash.css';

export interface Crash {
  /** Lines to pass on. */
  readonly report: string;
  /** Gives the game as a file, or null where it cannot be made; null itself where no game was under way. */
  readonly file: (() => Promise<SavedGame | null>) | null;
  /** null where no game was under way. */
  readonly isKept: boolean | null;
  /** Takes the page away and goes on; null where the page itself is gone. */
  readonly goOn: (() => void) | null;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function button(label: string, main: boolean, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: main ? 'button button-primary' : 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

function reload(): void {
  location.reload();
}

/** The title, whatever the address named: a game that breaks the page whenever it is opened must not hold the reader. */
function toTitle(): void {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}

function whatHappens({ isKept }: Crash): string {
  if (isKept === null) return crashWords.noGame;
  return isKept ? crashWords.kept : crashWords.notKept;
}

function reportField(report: string, said: HTMLElement): HTMLElement {
  const field = element('textarea', { id: 'crash-report', class: 'crash-report', readonly: '', rows: '16' });
  field.value = report;
  const copy = async () => {
    field.select();
    const copied = await navigator.clipboard?.writeText(report).then(
      () => true,
      () => false,
    );
    said.textContent = copied === true ? crashWords.copied : crashWords.copyFailed;
  };
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'crash-report' }, crashWords.report),
    field,
    element(
      'p',
      { class: 'crash-copy' },
      button(crashWords.copy, false, () => void copy()),
      ' ',
      said,
    ),
  );
}

/** @returns the way to take it off the page */
export function showCrash(crash: Crash): () => void {
  const { file, isKept, goOn } = crash;
  const said = element('span', { role: 'status' });
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  // While this page alone has the game.
  if (isKept === false) addEventListener('beforeunload', warn);
  const save = async () => {
    const made = await file?.().catch(() => null);
    if (made) {
      saveText(made.name, made.text);
      removeEventListener('beforeunload', warn);
    }
    said.textContent = made ? fill(crashWords.saved, { file: made.name }) : crashWords.saveFailed;
  };
  const fatal = goOn === null;
  const title = element(fatal ? 'h1' : 'h2', { id: 'crash-title', tabindex: '-1' }, crashWords.title);
  const buttons = element('div', { class: 'crash-buttons' });
  const box = fatal
    ? element('main', { class: 'crash', id: 'main' })
    : element('dialog', { class: 'dialog dialog-wide crash', 'aria-labelledby': 'crash-title' });
  const close = () => {
    removeEventListener('beforeunload', warn);
    if (box instanceof HTMLDialogElement) box.close();
    box.remove();
    goOn?.();
  };
  if (goOn !== null) buttons.append(button(crashWords.goOn, false, close));
  if (file !== null) buttons.append(button(crashWords.save, isKept === false, () => void save()));
  buttons.append(button(isKept === true ? crashWords.resume : crashWords.reload, isKept !== false, reload));
  buttons.append(button(crashWords.toTitle, false, toTitle));
  box.append(
    title,
    element('p', { class: 'crash-what' }, whatHappens(crash)),
    ...(goOn === null ? [] : [element('p', {}, crashWords.goOnNote)]),
    buttons,
    element(fatal ? 'h2' : 'h3', {}, crashWords.sendTitle),
    element('p', {}, crashWords.send),
    reportField(crash.report, said),
  );
  document.body.append(box);
  if (box instanceof HTMLDialogElement) {
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    box.showModal();
  }
  title.focus();
  return close;
}
