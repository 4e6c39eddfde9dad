import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Keyboard, type Locator, type Mouse, type Page } from '@playwright/test';
import type { Dialoogtafel, Role } from './dialoogtafel.ts';
import { test as base } from './fixtures.ts';

export { expect };

/** What a person can find on a screen: a role and a name, as a screen reader says them. */
export type AriaRole = Parameters<Page['getByRole']>[0];

/** A point in a window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How many points the mouse passes on its way, so that everything under it notices, as under a real hand. */
const STEPS = 12;
const MOST_TABS = 120;

/**
 * One person at one window, with a keyboard, a mouse and eyes, and nothing else; but that what the mouse goes to is scrolled
 * into sight for them, not with the wheel. Keyboard tests and the demo get only this; the lint rules of `.oxlintrc.json` refuse them input through locators, `evaluate` and calls to the service.
 */
export class Person {
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.keyboard = page.keyboard;
    this.mouse = page.mouse;
  }

  /** Looks for something by role and name; for `expect(…)`, and to point at with the mouse. */
  see(role: AriaRole, name?: string | RegExp): Locator {
    return this.#page.getByRole(role, name === undefined ? {} : { name });
  }

  /** Looks for a text. */
  seeText(text: string | RegExp): Locator {
    return this.#page.getByText(text);
  }

  /** Looks for something that has no role or name of its own, by its test id. */
  seeTestId(id: string): Locator {
    return this.#page.getByTestId(id);
  }

  /** Presses one key or combination (`Enter`, `Control+Z`), some times after each other. */
  async pressKey(key: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.keyboard.press(key);
  }

  /** Types a text, key by key. */
  async typeText(text: string): Promise<void> {
    await this.keyboard.type(text);
  }

  /** Presses Tab (or another key) until the focus is on what is looked for; fails when it is never reached. */
  async tabTo(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    // Looking for a role and a name goes through the whole page, so that is not done again at every key.
    let sought = await target.elementHandle();
    for (let count = 0; count < MOST_TABS; count += 1) {
      const where = await sought?.evaluate((element) => {
        if (element === document.activeElement) return 'reached';
        return element.isConnected ? 'elsewhere' : 'gone';
      });
      if (where !== 'elsewhere') {
        if (await hasFocus(target)) return;
        sought = await target.elementHandle();
      }
      await this.keyboard.press(key);
    }
    throw new Error(`${key} never reached ${String(target)}`);
  }

  /** Where the middle of something is now. */
  async findMiddle(target: Locator): Promise<Point> {
    await expect(target).toBeVisible();
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${String(target)} takes no place on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Moves the mouse there and clicks. */
  async clickAt(target: Locator | Point): Promise<void> {
    const { x, y } = await this.#findPoint(target);
    await this.mouse.move(x, y, { steps: STEPS });
    await this.mouse.down();
    await this.mouse.up();
  }

  /** Takes something up with the mouse and lays it somewhere else. */
  async drag(from: Locator | Point, to: Locator | Point): Promise<void> {
    const start = await this.#findPoint(from);
    await this.mouse.move(start.x, start.y, { steps: STEPS });
    await this.mouse.down();
    const end = await this.#findPoint(to);
    await this.mouse.move(end.x, end.y, { steps: STEPS });
    await this.mouse.up();
  }

  /** Saves a picture (PNG) of the window, with its fonts there and its movements at rest. */
  async makePicture(file: string): Promise<void> {
    await wait(300);
    await this.#page.screenshot({ path: file, animations: 'allow' });
  }

  /** The same in the dark, for a window that follows the system; afterwards it is light again. */
  async makeDarkPicture(file: string): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: 'dark' });
    await this.makePicture(file);
    await this.#page.emulateMedia({ colorScheme: 'light' });
  }

  async #findPoint(target: Locator | Point): Promise<Point> {
    return 'x' in target ? target : this.findMiddle(target);
  }
}

/** Whether what is looked for, or something in it, has the focus. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** What keyboard tests and the demo get. */
interface PersonFixtures {
  /** The facilitator at the laptop. */
  regie: Person;
  /** Somebody who stands up at another window; waits until it is open. */
  goTo: (role: Role) => Promise<Person>;
  /** Saves a picture of both displays as they are. */
  makePictureOfBoth: (file: string) => Promise<void>;
  /** Electron's `userData`. */
  dataDir: string;
}

/** Playwright's `test`, with people instead of pages. */
export const test = base.extend<PersonFixtures>({
  regie: async ({ dialoogtafel }, provide) => {
    await provide(new Person(dialoogtafel.regie));
  },
  goTo: async ({ dialoogtafel }, provide) => {
    await provide((role) => goToWindow(dialoogtafel, role));
  },
  makePictureOfBoth: async ({ dialoogtafel }, provide) => {
    await provide((file) => dialoogtafel.displays.screenshot(file));
  },
});

async function goToWindow(dialoogtafel: Dialoogtafel, role: Role): Promise<Person> {
  return new Person(await dialoogtafel.waitFor(role));
}
