import { atOrders, goOn, ready } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

test('the wheel past the end of the dossier leaves the page where it is', async ({ page }) => {
  await page.goto('./#scenario=chilly-reception&seat=DEU&seed=7');
  await ready(page);
  await goOn(page);
  await atOrders(page);
  const dossier = page.locator('#dossier');
  await expect(dossier.locator('h2')).toBeVisible();
  const box = await dossier.boundingBox();
  if (box === null) throw new Error('the dossier is shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 400);
  await expect.poll(() => dossier.evaluate((panel) => panel.scrollTop)).toBeGreaterThan(0);
  expect(
    await page.evaluate(() => ({ y: scrollY, more: document.documentElement.scrollHeight - innerHeight })),
  ).toEqual({
    y: 0,
    more: 0,
  });
});
