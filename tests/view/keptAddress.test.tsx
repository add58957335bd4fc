// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AppServices } from '../../src/session/types.ts';
import { type AppUi, createAppUi } from '../../src/view/appUi.ts';
import { followAddress } from '../../src/view/followAddress.ts';
import { useKeptAddress } from '../../src/view/keptAddress.ts';
import { newGame, pass, services } from './support/game.ts';

beforeAll(() => {
  globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, host);
  host.remove();
  history.replaceState(null, '', '/');
});

function Address({ app }: { app: AppUi }) {
  useKeptAddress(app);
  return null;
}

/** An app whose reading of a recorded game waits until it is told to go on. */
function slowApp(): { app: AppUi; goOn: () => void } {
  let goOn = (): void => {};
  const waited = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const session = newGame();
  pass(session, 1);
  const open: AppServices['open'] = async (_text, options) => {
    await waited;
    return services.open(session.replayText(), options);
  };
  return { app: createAppUi({ ...services, open }), goOn };
}

it('a link that takes long to open keeps its address while the title shows, and after', async () => {
  history.replaceState(null, '', '/#replay=abc');
  const { app, goOn } = slowApp();
  const followed = followAddress(app);
  await act(() => render(<Address app={app} />, host));
  expect(app.page.value.kind).toBe('title');
  expect(location.hash).toBe('#replay=abc');
  // Long enough that the reading is shown.
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(app.files.reading.value).not.toBeNull();
  expect(location.hash).toBe('#replay=abc');
  await act(async () => {
    goOn();
    await followed;
  });
  expect(app.page.value.kind).toBe('watch');
  expect(location.hash).toBe('#replay=abc');
  await act(() => app.backToTitle());
  expect(location.hash).toBe('');
});

it('an address that leads nowhere is cleared once that is known', async () => {
  history.replaceState(null, '', '/#replay=abc');
  const app = createAppUi({ ...services, open: async () => ({ kind: 'badLink', problem: { code: 'damaged' } }) });
  const followed = followAddress(app);
  await act(() => render(<Address app={app} />, host));
  expect(location.hash).toBe('#replay=abc');
  await act(() => followed);
  expect(app.page.value.kind).toBe('title');
  expect(location.hash).toBe('');
});
