import type { Frame, Locator, Page } from '@playwright/test';
import { type HostPage, startHostPage } from '../../support/host-page';
import { test as base, expect } from '../site';

export const slug = 'alibaba-cloud-at-tgs-2025';
export const title = 'What Alibaba Cloud showed at the Tokyo Game Show 2025';

/** A test of the built widget in somebody else's page. */
export const test = base.extend<{ readonly around: HostPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  around: async ({}, use) => {
    const host = await startHostPage();
    await use(host);
    await host.close();
  },
});

export const widgets = (page: Page) => page.locator('iframe');

/** The frame of an element on the host's page. */
export async function frameOf(element: Locator): Promise<Frame> {
  const handle = await element.elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('it is no frame');
  return frame;
}

/** How high the frame is on the host's page, and how high what is in it. */
export async function heights(element: Locator): Promise<{ readonly frame: number; readonly content: number }> {
  const content = await (await frameOf(element)).evaluate(
    () => document.documentElement.getBoundingClientRect().height,
  );
  return { frame: await element.evaluate(({ clientHeight }) => clientHeight), content };
}

/** Waits until a frame is as high as what is in it, and neither cut nor scrolled. */
export async function expectToFit(element: Locator): Promise<void> {
  await expect(async () => {
    const { frame, content } = await heights(element);
    expect(Math.abs(frame - content)).toBeLessThanOrEqual(1);
  }).toPass();
  const width = await (await frameOf(element)).evaluate(() => innerWidth - document.documentElement.clientWidth);
  expect(width).toBe(0);
}

export { expect };
