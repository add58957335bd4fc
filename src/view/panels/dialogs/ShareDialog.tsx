import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { LinkOffer } from '../../../session/links/types.ts';
import { links as words } from '../../../text/en/links.ts';
import { fill, formatNumber, namesOf, plural } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useGame } from '../gameUi.ts';
import { saveReplay } from '../saveReplay.ts';
import './share.css';

/** What others need to have the same start, the game as played, or all of it: two links and a file. */
export function ShareDialog() {
  const app = useApp();
  const game = useGame();
  const { scenario, seed } = game.now.value;
  const offer = useOffer();
  const start = useMemo(() => app.services.links.start(game.session), [app, game]);
  const role = namesOf(scenario).state(start.seat);
  return (
    <Dialog
      title={words.shareTitle}
      kicker={scenario.meta.title}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <div class="share">
        {offer?.kind === 'notBuiltIn' ? (
          <p>{words.notBuiltIn}</p>
        ) : (
          <>
            <Part title={words.startTitle}>
              <p>{fill(words.startText, { role, seed })}</p>
              <LinkField label={words.startLabel} url={start.url} />
            </Part>
            <Part title={words.replayTitle}>
              <AsPlayed offer={offer} />
            </Part>
          </>
        )}
        <Part title={words.fileTitle}>
          <p>{words.fileText}</p>
          <button type="button" class="button" onClick={() => saveReplay(game)}>
            <Icon name="downloadSimple" />
            {words.saveFile}
          </button>
        </Part>
        <p class="caption share-note">{words.nothingSent}</p>
      </div>
    </Dialog>
  );
}

type NoLink = Exclude<LinkOffer, { readonly kind: 'link' }> | { readonly kind: 'notFetched' };

function AsPlayed({ offer }: { offer: LinkOffer | NoLink | null }) {
  if (offer?.kind !== 'link') return <p role="status">{offer === null ? words.making : noLink(offer)}</p>;
  return (
    <>
      <p>{plural(words.replayText, offer.turns)}</p>
      <LinkField label={words.replayLabel} url={offer.url} />
      <p class="caption">
        {fill(words.length, { n: formatNumber(offer.length) })} {offer.notesLeftOut ? words.notesLeftOut : null}
      </p>
    </>
  );
}

/** The link, once it is made: null until then. */
function useOffer(): LinkOffer | NoLink | null {
  const { links } = useApp().services;
  const { session } = useGame();
  const [offer, setOffer] = useState<LinkOffer | NoLink | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (made: LinkOffer | NoLink) => {
      if (wanted) setOffer(made);
    };
    links.replay(session).then(show, () => show({ kind: 'notFetched' }));
    return () => {
      wanted = false;
    };
  }, [links, session]);
  return offer;
}

function noLink(offer: NoLink): string {
  if (offer.kind !== 'tooLong') return words[offer.kind];
  return fill(words.tooLong, { length: formatNumber(offer.length), limit: formatNumber(offer.limit) });
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class="share-title">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A link to look at and to take along. */
function LinkField({ label, url }: { label: string; url: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  return (
    <>
      <div class="share-link">
        <input
          ref={field}
          class="input"
          type="text"
          readOnly
          aria-label={label}
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" aria-label={`${words.copy}: ${label}`} onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p class="caption share-told" role="status">
        {told}
      </p>
    </>
  );
}
