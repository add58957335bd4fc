import { ui } from '../../text/index.ts';
import { newVersion } from '../newVersion.ts';

/** Says that a newer version of the page has been fetched; it is taken when the reader wants it. */
export function NewVersion() {
  const reload = newVersion.value;
  return (
    <p role="status" class="new-version">
      {reload === null ? null : (
        <>
          {ui.newVersionReady}{' '}
          <button type="button" class="text-button" onClick={reload}>
            {ui.reload}
          </button>
        </>
      )}
    </p>
  );
}
