/** Shows problems as the page does, in a document of its own, and looks for anything that came from the file as more than text. */
// @ts-expect-error: jsdom has no types of its own, and its two words here need none
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import type { ShownProblem } from '../../src/session/opening/types.ts';
import { Problems } from '../../src/view/pages/files/Problems.tsx';

/** All that the component itself makes. */
const ELEMENTS: ReadonlySet<string> = new Set('ol li p code span b figure div mark'.split(' '));
const ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'aria-label', 'key']);

/** Of a list, enough to see each sort of place that a file's words come to. */
const SHOWN = 12;

const { document }: { document: Document } = new JSDOM('<!doctype html><body></body>').window;

/** @returns elements and attributes that the component does not make; none, as long as the file's words are text */
export function foreignMarkup(problems: readonly ShownProblem[]): readonly string[] {
  const host = document.createElement('main');
  Object.assign(globalThis, { document });
  render(h(Problems, { problems: problems.slice(0, SHOWN) }), host);
  const foreign = [...host.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].map(({ name }) => name).filter((name) => !ATTRIBUTES.has(name)),
  ]);
  render(null, host);
  return foreign;
}
