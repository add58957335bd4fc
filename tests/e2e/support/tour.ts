/** Every page and dialog of the game in turn, found by keys, classes and the words of the text room, so that any language can be toured. */
import { expect, type Page } from '@playwright/test';
import { links } from '../../../src/text/en/links.ts';
import { screens } from '../../../src/text/en/screens.ts';
import { ui } from '../../../src/text/en/ui.ts';
import { verdictPage } from '../../../src/text/en/verdict.ts';
import { watch } from '../../../src/text/en/watch.ts';
import { goOn, playGame, ready } from './keyboard.ts';
import { government, start } from './world.ts';

export interface Tour {
  /** Called on each stop. */
  readonly look: (where: string) => Promise<void>;
  /** Address of the page's folder. */
  readonly at?: string;
  /** The page's word for an English one. */
  readonly word?: (english: string) => string;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

class Guide {
  readonly page: Page;
  readonly look: (where: string) => Promise<void>;
  readonly #at: string;
  readonly word: (english: string) => string;

  constructor(page: Page, { look, at = './', word = (english) => english }: Tour) {
    this.page = page;
    this.look = look;
    this.#at = at;
    this.word = word;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#at + fragment);
    await ready(this.page);
  }

  /** Presses the button of that name, the first where there are more. */
  async press(name: string): Promise<void> {
    await this.page
      .getByRole('button', { name: this.word(name) })
      .first()
      .click();
  }

  /** Looks at the dialog that opens, and closes it. */
  async dialog(where: string): Promise<void> {
    await expect(this.page.locator('dialog[open]')).toHaveCount(1);
    await this.look(where);
    await closeDialog(this.page);
  }

  async menu(item: string): Promise<void> {
    await this.press(ui.menu);
    await expect(this.page.locator('dialog[open] .menu')).toBeVisible();
    await this.page
      .locator('dialog[open]')
      .getByRole('button', { name: this.word(item) })
      .click();
  }
}

async function atTheTitle(guide: Guide): Promise<void> {
  const { page } = guide;
  await guide.open();
  await expect(page.locator('.title-card')).toHaveCount(2);
  await guide.look('title');
  await guide.press(screens.openLinkOrFile);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await guide.look('opening a file');
  await page.setInputFiles('#file', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{\n "id": 7 }'),
  });
  await expect(page.locator('.problems')).toBeVisible();
  await guide.dialog('problems of a file');
  await page.locator('.title-card').last().click();
  await expect(page.locator('.setup')).toBeVisible();
  await guide.look('choosing a role');
  await guide.open();
  await guide.press(ui.playNow);
  await expect(page.locator('.first')).toBeVisible();
  await guide.look('the first choice');
}

async function atTheBoard(guide: Guide): Promise<void> {
  const { page } = guide;
  const dialog = page.locator('dialog[open]');
  await guide.open(start.slice(2));
  await expect(page.locator('.briefing')).toBeVisible();
  await guide.look('briefing');
  await goOn(page);
  await expect(page.locator('.turn')).toBeVisible();
  if ((await page.locator('.hand-dilemma').count()) > 0) await guide.dialog('dilemma');
  if ((await page.locator('#map').count()) > 0) {
    await expect(page.locator('#map')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
  }
  await guide.look('turn');
  await page.keyboard.press('l');
  await guide.look('turn, the other board');
  await page.keyboard.press('/');
  await page.keyboard.type(guide.word(government?.name ?? ''));
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector h2')).toHaveText(guide.word(government?.name ?? ''));
  await guide.look('dossier');
  for (const key of ['?', '/', 'f', 'g']) {
    await page.keyboard.press(key);
    await guide.dialog(`key ${key}`);
  }
  await guide.press(ui.menu);
  await guide.dialog('menu');
  await guide.menu(links.share);
  await guide.dialog('share');
  await guide.press(screens.allTerms);
  await guide.dialog('all terms');
  await page.keyboard.press('a');
  await guide.dialog('advisers');
  await page.keyboard.press('o');
  await guide.look('orders');
  await page.locator('.card[aria-haspopup]').first().click();
  await expect(dialog).toHaveCount(1);
  await guide.look('an order asked about');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toBeVisible();
  await guide.look('report');
  await page.locator('.aim-figures button').first().click();
  await guide.dialog('causes');
  await page.locator('.page-foot button[aria-haspopup]').first().click();
  await guide.dialog('all changes');
}

/** From the first report on, no more orders given. */
async function toTheVerdict({ page }: Guide): Promise<void> {
  await goOn(page);
  await playGame(page, () => []);
}

async function lookingBack(guide: Guide): Promise<void> {
  const { page } = guide;
  await guide.look('verdict');
  for (let asked = 0; asked < 4; asked++) await page.locator('.lab-start').first().click();
  await expect(page.locator('.lab-finding')).toHaveCount(4, { timeout: 90_000 });
  for (const table of await page.locator('.lab summary').all()) await table.click();
  await guide.look('verdict, with what the lab says');
  await guide.press(verdictPage.limitsAndSides);
  await guide.dialog('limits of the model');
  await guide.press(watch.watchAgain);
  await expect(page.locator('.watch')).toBeVisible();
  await guide.look('a recording');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await guide.look(`a recording, ${await tab.getAttribute('id')}`);
  }
  await page.keyboard.press('.');
  await guide.press(watch.playOn);
  await guide.dialog('playing on');
  await guide.menu(watch.compareWith);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await guide.look('comparing');
}

/** All of them, with one game of the small scenario played to its end. */
export async function tour(page: Page, options: Tour): Promise<void> {
  page.setDefaultTimeout(10_000);
  const guide = new Guide(page, options);
  await atTheTitle(guide);
  await atTheBoard(guide);
  await toTheVerdict(guide);
  await lookingBack(guide);
  await guide.open();
  await page.locator('.title-aside button').first().click();
  await expect(page.locator('.shelf-row').first()).toBeVisible();
  await guide.look('shelf');
}
