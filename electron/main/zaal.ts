import type { BrowserWindow } from 'electron';
import type { Schermen } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { chooseZaalScherm, type Keuze } from './display-matcher.ts';
import { describeSchermen, findSchermOf, listSchermen, type Scherm } from './displays.ts';
import { logEvent } from './log.ts';
import { clampPlace, isSamePlace } from './places.ts';
import type { Preferences } from './preferences.ts';
import { WakeLock } from './wake-lock.ts';
import { createBeside, createFilling, fillDisplay } from './zaal-window.ts';
import type { Windows } from './windows.ts';

/** What the facilitator asked for: a display of its own, full screen over regie, or a window beside it. */
type Vorm = 'dicht' | 'scherm' | 'overRegie' | 'venster';

/**
 * Where the zaal is. The wish stays when its display goes: the window is closed at once, so that the picture does not
 * land over regie, and comes back when a display does, wherever that is and whatever its size.
 */
export class Zaal {
  readonly #windows: Windows;
  readonly #preferences: Preferences;
  readonly #findRegie: (schermen: readonly Scherm[]) => Scherm;
  readonly #wakeLock = new WakeLock();
  readonly #onChanged: (schermen: Schermen, isOpen: boolean) => void;
  #vorm: Vorm = 'dicht';
  #window: BrowserWindow | null = null;
  #hasFrame = false;
  /** The display that it fills, or filled before the cable went. */
  #schermId: number | null = null;
  #moetKiezen = false;
  /** It was opened while there was one display: it belongs on a projector that is plugged in later. */
  #wachtOpProjector = false;
  /** Displays that stayed when the zaal's own went: none of them is the projector coming back. */
  #gebleven: ReadonlySet<number> = new Set();
  #announced = '';

  /**
   * @param findRegie the display that regie belongs to, which the zaal leaves alone
   * @param onChanged after every change of what `describe` gives, and of whether there is a window
   */
  constructor(
    windows: Windows,
    preferences: Preferences,
    findRegie: (schermen: readonly Scherm[]) => Scherm,
    onChanged: (schermen: Schermen, isOpen: boolean) => void,
  ) {
    this.#windows = windows;
    this.#preferences = preferences;
    this.#findRegie = findRegie;
    this.#onChanged = onChanged;
  }

  /**
   * Opens the zaal, or moves it.
   * @param schermId the display; null looks for the projector, and asks (state `kies`) when it cannot tell
   * @throws DialoogtafelError when that display is gone
   */
  open(schermId: number | null, alsVenster: boolean): void {
    const schermen = listSchermen();
    const regie = this.#findRegie(schermen);
    this.#gebleven = new Set();
    this.#moetKiezen = false;
    this.#wachtOpProjector = schermId === null && schermen.length === 1;
    if (alsVenster) return this.#showBeside(regie);
    const chosen = schermen.find(({ kenmerken }) => kenmerken.id === schermId);
    if (schermId !== null && chosen === undefined) {
      throw new DialoogtafelError('nietGevonden', 'Dit scherm is er niet meer. Kies een ander scherm.');
    }
    if (chosen === regie || schermen.length === 1) return this.#fill('overRegie', regie);
    if (chosen !== undefined) return this.#fill('scherm', chosen);
    return this.#follow(this.#choose(schermen, regie), schermen);
  }

  /** Closes it, and forgets that it was presenting. */
  close(): void {
    this.#vorm = 'dicht';
    this.#moetKiezen = false;
    this.#closeWindow();
    this.announce();
  }

  /**
   * The laptop turned out to be the projector: regie goes where the zaal is, and the zaal where regie was.
   * @throws DialoogtafelError when the zaal is not on a display of its own
   */
  swap(moveRegie: (scherm: Scherm) => void): void {
    const schermen = listSchermen();
    const regie = this.#findRegie(schermen);
    const zaal = schermen.find(({ kenmerken }) => kenmerken.id === this.#schermId);
    if (this.#vorm !== 'scherm' || this.#window === null || zaal === undefined || zaal === regie) {
      throw new DialoogtafelError(
        'nietGevonden',
        'De zaal staat niet op een eigen scherm. Druk eerst op F5.',
      );
    }
    this.#fill('scherm', regie);
    moveRegie(zaal);
  }

  /** The key to return: leaves a zaal that covers regie. On a display of its own it does nothing. */
  leave(): void {
    if (this.#vorm === 'overRegie') this.close();
    else if (this.#vorm === 'venster') this.#window?.setFullScreen(false);
  }

  /** Full screen and back for a zaal that is a window; otherwise the same as `leave`. */
  toggleFullScreen(): void {
    if (this.#vorm === 'venster' && this.#window?.isFullScreen() === false) this.#window.setFullScreen(true);
    else this.leave();
  }

  /** At once when a display goes. */
  handleRemoved(id: number): void {
    if (this.#vorm !== 'scherm' || id !== this.#schermId) return;
    this.#gebleven = new Set(listSchermen().map(({ kenmerken }) => kenmerken.id));
    logEvent('display of the zaal went');
    this.#closeWindow();
    this.announce();
  }

  /** When the displays have come to rest after a change. */
  handleSettled(): void {
    const schermen = listSchermen();
    const regie = this.#findRegie(schermen);
    const present = new Set(schermen.map(({ kenmerken }) => kenmerken.id));
    this.#gebleven = new Set([...this.#gebleven].filter((id) => present.has(id)));
    if (this.#vorm === 'scherm') this.#keepOnDisplay(schermen, regie);
    else if (this.#vorm !== 'dicht' && !this.#moveToProjector(schermen, regie))
      this.#keepInSight(schermen, regie);
    this.announce();
  }

  /** What regie shows about displays. */
  describe(): Schermen {
    const schermen = listSchermen();
    const regie = this.#findRegie(schermen);
    const zaal = this.#window === null ? null : findSchermOf(this.#window, schermen);
    return describeSchermen(schermen, { regie, zaal }, this.#describeState());
  }

  /** Tells what changed; called too when regie may have come to another display. */
  announce(): void {
    this.#wakeLock.hold(this.#vorm !== 'dicht');
    const schermen = this.describe();
    const announced = JSON.stringify([schermen, this.#window !== null]);
    if (announced === this.#announced) return;
    this.#announced = announced;
    this.#onChanged(schermen, this.#window !== null);
  }

  #describeState(): Schermen['zaal'] {
    if (this.#moetKiezen) return 'kies';
    if (this.#window === null) return 'dicht';
    return this.#vorm === 'scherm' ? 'open' : 'venster';
  }

  #keepOnDisplay(schermen: readonly Scherm[], regie: Scherm): void {
    const own = schermen.find(({ kenmerken }) => kenmerken.id === this.#schermId);
    if (this.#window !== null && own !== undefined && own !== regie) return this.#fill('scherm', own);
    if (this.#window !== null) this.#gebleven = new Set(schermen.map(({ kenmerken }) => kenmerken.id));
    this.#closeWindow();
    return this.#follow(this.#choose(schermen, regie), schermen);
  }

  #moveToProjector(schermen: readonly Scherm[], regie: Scherm): boolean {
    const keuze = this.#wachtOpProjector ? this.#choose(schermen, regie) : null;
    if (keuze?.soort !== 'gevonden') return false;
    this.#follow(keuze, schermen);
    return true;
  }

  #keepInSight(schermen: readonly Scherm[], regie: Scherm): void {
    if (this.#vorm === 'overRegie') return this.#fill('overRegie', regie);
    if (this.#window === null || this.#window.isFullScreen() || this.#window.isMaximized()) return;
    const bounds = this.#window.getBounds();
    const place = clampPlace(bounds, findSchermOf(this.#window, schermen).workArea);
    if (!isSamePlace(place, bounds)) this.#window.setBounds(place);
  }

  #choose(schermen: readonly Scherm[], regie: Scherm): Keuze {
    const kandidaten = schermen
      .filter((scherm) => scherm !== regie && !this.#gebleven.has(scherm.kenmerken.id))
      .map(({ kenmerken }) => kenmerken);
    return chooseZaalScherm(kandidaten, this.#preferences.values.projector);
  }

  #follow(keuze: Keuze, schermen: readonly Scherm[]): void {
    const scherm = schermen.find(({ kenmerken }) => keuze.soort === 'gevonden' && kenmerken.id === keuze.id);
    if (scherm !== undefined) return this.#fill('scherm', scherm);
    this.#vorm = 'scherm';
    this.#moetKiezen = keuze.soort === 'kies';
    return this.announce();
  }

  #fill(vorm: 'scherm' | 'overRegie', scherm: Scherm): void {
    this.#vorm = vorm;
    this.#moetKiezen = false;
    this.#schermId = scherm.kenmerken.id;
    if (vorm === 'scherm') this.#preferences.set({ projector: scherm.kenmerken });
    if (this.#window !== null && this.#hasFrame) this.#closeWindow();
    if (this.#window === null) {
      const window = createFilling(this.#windows, scherm.bounds);
      this.#adopt(window, false);
      window.once('ready-to-show', () => void this.#showFilling(window));
    } else void this.#refill(this.#window);
    this.announce();
  }

  /** Shows it without taking the keyboard: the facilitator goes on typing, unless regie is what gets covered. */
  async #showFilling(window: BrowserWindow): Promise<void> {
    if (this.#vorm === 'overRegie') window.show();
    else window.showInactive();
    await this.#refill(window);
    // Some window managers give the keyboard to every new window.
    if (this.#vorm === 'scherm' && !window.isDestroyed() && window.isFocused())
      (this.#windows.find('invoer') ?? this.#windows.get('regie')).focus();
  }

  /** Brings the window to the display that counts now; the last call wins. */
  async #refill(window: BrowserWindow): Promise<void> {
    const id = this.#schermId;
    const scherm = listSchermen().find(({ kenmerken }) => kenmerken.id === id);
    if (scherm === undefined || !window.isVisible()) return;
    const isWanted = (): boolean => this.#window === window && this.#schermId === id;
    await fillDisplay(window, scherm.bounds, isWanted);
    if (isWanted()) this.announce();
  }

  #showBeside(regie: Scherm): void {
    this.#vorm = 'venster';
    this.#schermId = null;
    if (this.#window !== null && !this.#hasFrame) this.#closeWindow();
    if (this.#window === null) {
      const window = createBeside(this.#windows, this.#preferences, regie.workArea);
      this.#adopt(window, true);
      window.once('ready-to-show', () => window.showInactive());
    } else this.#window.setFullScreen(false);
    this.announce();
  }

  #adopt(window: BrowserWindow, hasFrame: boolean): void {
    this.#window = window;
    this.#hasFrame = hasFrame;
    window.once('closed', () => {
      // Closed by the person; what this class closes it has let go of before.
      if (this.#window !== window) return;
      this.#window = null;
      this.close();
    });
  }

  #closeWindow(): void {
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }
}
