/** What does not fit on the page as it stands: cut text, controls on each other, a page that scrolls sideways; and words in plain letters. */
import type { Page } from '@playwright/test';

interface Misfits {
  readonly sideways: number;
  readonly cut: readonly string[];
  readonly onEachOther: readonly string[];
}

/** Places that hold text as it came: keys of the keyboard, seeds, hashes, addresses, files; and what the format's own check says of a file. */
const AS_IT_CAME =
  'kbd, code, input, textarea, .problems, .menu-seed, [data-final-hash], a[href^=http], script, style, noscript';

export function misfits(page: Page): Promise<Misfits> {
  return page.evaluate(() => {
    const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** Clipped to nothing: words for a screen reader. */
    function isHiddenFromSight(element: Element): boolean {
      if (element.closest('datalist, option') !== null) return true;
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        if (getComputedStyle(up).clipPath === 'inset(50%)') return true;
      }
      return false;
    }
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 60)}"`;

    /** Whether text is cut by a box that cannot be scrolled to show it. */
    function isCut(text: Text): boolean {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0) return false;
      let [x, y] = [true, true];
      for (let up = text.parentElement; up !== null && (x || y) && up !== document.body; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up);
        const edge = up.getBoundingClientRect();
        const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (x && clips(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) return true;
        // Lines may be taller than their letters.
        if (y && clips(overflowY) && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3)) return true;
        if (overflowX === 'auto' || overflowX === 'scroll') x = false;
        if (overflowY === 'auto' || overflowY === 'scroll') y = false;
      }
      return false;
    }

    const root = document.querySelector('dialog[open]') ?? document.body;
    const cut: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !node.textContent?.trim() || !shows(parent) || isHiddenFromSight(parent)) continue;
      if (isCut(node as Text)) cut.push(name(parent));
    }

    const onEachOther: string[] = [];
    const controls = [
      ...root.querySelectorAll('button, select, input:not([type=radio], [type=checkbox]), summary, a[href]'),
    ].filter((control) => shows(control) && !isHiddenFromSight(control) && !control.matches('.skip-link'));
    for (const [index, a] of controls.entries()) {
      const first = a.getBoundingClientRect();
      for (const b of controls.slice(index + 1)) {
        const near =
          a.parentElement === b.parentElement || a.parentElement?.parentElement === b.parentElement?.parentElement;
        if (!near || a.contains(b)) continue;
        const second = b.getBoundingClientRect();
        const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
        const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
        if (across > 1 && down > 1) onEachOther.push(`${name(a)} and ${name(b)}`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, cut: [...new Set(cut)], onEachOther };
  });
}

/** Words of three plain letters and more, in what is seen and in what is said, each with where it stands. */
export function plainWords(page: Page): Promise<readonly string[]> {
  return page.evaluate((asItCame) => {
    const found = new Set<string>();
    const look = (text: string | null, element: Element) => {
      if (element.closest(asItCame) !== null) return;
      for (const [word] of text?.matchAll(/(?<![\p{L}.])[A-Za-z]{3,}(?![\p{L}])/gu) ?? []) {
        found.add(`"${word}" in ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
      }
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement !== null) look(node.textContent, node.parentElement);
    }
    for (const element of document.body.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder], [aria-valuetext]',
    )) {
      for (const attribute of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']) {
        look(element.getAttribute(attribute), element);
      }
    }
    return [...found];
  }, AS_IT_CAME);
}

/** Targets smaller than 24 CSS pixels each way, but for those in a line of text. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, input[type=text]')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('p, li > span, .visually-hidden') === null,
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
      .map(({ element, box }) => `${element.className} ${element.textContent} ${box.width}x${box.height}`),
  );
}
