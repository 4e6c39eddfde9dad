import type { Rol, Sleep } from '../../shared/contract.ts';
import { diffJson } from '../../shared/json/diff.ts';
import { shareStructure } from '../../shared/json/share-structure.ts';
import {
  NEUTRALE_PRESENTATIE,
  pickVaste,
  type Presentatie,
  type PresentatieWijziging,
} from '../../shared/zaal/presentatie.ts';
import { isRondom } from '../../shared/zaal/rondom-beeld.ts';
import type { ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';
import type { Send } from './send.ts';

/** The zaal reports every two seconds; after this long without a word it counts as not answering. */
const SILENCE_MS = 6000;

// Putting something of the stap forward is asking to see it: the board is where it is seen.
function showUitgelicht({ uitgelicht }: PresentatieWijziging): PresentatieWijziging {
  return typeof uitgelicht === 'string' && !isRondom(uitgelicht) ? { vlak: 'bord' } : {};
}

/** A picture that left, with its revision. */
interface Zending {
  readonly revisie: number;
  readonly beeld: ZaalBeeld;
}

/**
 * What the zaal is sent. It remembers the last picture that left, sends only what differs from it, and sends nothing
 * at all while the zaal is frozen or black. What the group does follows as fast as the zaal paints and no faster;
 * what the facilitator chooses for the zaal goes at once.
 */
export class ZaalSession {
  readonly #send: Send;
  readonly #compute: (presentatie: Presentatie) => ZaalBeeld;
  #presentatie: Presentatie;
  #isOpen = false;
  #bevroren: ZaalBeeld | null = null;
  #revisie = 0;
  #sent: Zending | null = null;
  /** Every text in a picture that was sent. */
  #ids: { readonly of: ZaalBeeld; readonly ids: ReadonlySet<string> } | null = null;
  /** The last revision that the zaal said it painted; null while it has not said anything. */
  #painted: number | null = null;
  /** The picture has changed since the one that is being painted left. */
  #isBehind = false;
  /** What regie was told that the room sees. */
  #getoond: Zending | null = null;
  #heardAt = 0;

  /** @param presentatie as it was kept from last time */
  constructor(
    send: Send,
    compute: (presentatie: Presentatie) => ZaalBeeld,
    presentatie: Presentatie = NEUTRALE_PRESENTATIE,
  ) {
    this.#send = send;
    this.#compute = compute;
    this.#presentatie = presentatie;
  }

  get presentatie(): Presentatie {
    return this.#presentatie;
  }

  /** The last picture that left for the zaal. */
  get beeld(): ZaalBeeld | null {
    return this.#sent?.beeld ?? null;
  }

  /** Whether the zaal may send moves on the board of this ronde now. */
  accepts(rondeId: string): boolean {
    const beeld = this.beeld;
    return (
      this.#presentatie.isAanraakbaar &&
      beeld?.soort === 'stap' &&
      beeld.isAanraakbaar &&
      beeld.vlak === 'bord' &&
      beeld.bord?.rondeId === rondeId &&
      !this.#presentatie.isBevroren
    );
  }

  /** Whether this id is in what the zaal was sent. Asked at every move of a drag: looked through once per picture. */
  shows(id: string): boolean {
    const { beeld } = this;
    if (beeld === null) return false;
    if (this.#ids?.of !== beeld) this.#ids = { of: beeld, ids: collectStrings(beeld) };
    return this.#ids.ids.has(id);
  }

  /** Changes how the zaal is used, tells regie, and sends what follows from it. */
  change(wijziging: PresentatieWijziging): void {
    const before = this.#presentatie;
    const next: Presentatie = { ...before, ...showUitgelicht(wijziging), ...wijziging };
    if (next.isBevroren && !before.isBevroren) this.#bevroren = this.#compute({ ...before, isZwart: false });
    if (!next.isBevroren) this.#bevroren = null;
    this.#presentatie = next;
    this.#send('regie', 'presentatieGewijzigd', next);
    this.refresh();
  }

  /** Back to neutral: another bijeenkomst was opened, or none is open. Paper and text size stay. */
  reset(): void {
    this.change({ ...NEUTRALE_PRESENTATIE, ...pickVaste(this.#presentatie) });
  }

  /** A zaal window exists or is gone. */
  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#sent = null;
    this.#painted = null;
    this.#isBehind = false;
    if (!isOpen) this.#tellUnknown();
  }

  /** Something of the bijeenkomst changed: sends what follows from it, when the zaal has painted what it had. */
  update(): void {
    this.#isBehind = this.#isPainting();
    if (!this.#isBehind) this.refresh();
  }

  /** Computes the picture and sends what differs from what the zaal has. */
  refresh(): void {
    this.#isBehind = false;
    if (!this.#isOpen) return;
    const before = this.#sent;
    const beeld = shareStructure(before?.beeld, this.#current());
    if (before !== null && beeld === before.beeld) return;
    this.#revisie += 1;
    const revisie = this.#revisie;
    this.#sent = { revisie, beeld };
    if (before === null || before.beeld.soort !== beeld.soort)
      this.#send('zaal', 'zaalBeeld', { revisie, beeld });
    else this.#send('zaal', 'zaalBeeldGewijzigd', { revisie, patches: diffJson(before.beeld, beeld) });
  }

  /** For a zaal window that has just loaded or missed something: the picture it should paint. */
  fetch(): Zending {
    this.#isOpen = true;
    this.refresh();
    return this.#sent ?? { revisie: this.#revisie, beeld: this.#current() };
  }

  /** Regie was loaded anew and knows nothing: the next report of the zaal is passed on again, whole. */
  forgetGetoond(): void {
    this.#getoond = null;
  }

  /** The zaal says what it painted: only that is shown to regie as what the room sees. */
  report(revisie: number, nu: number): void {
    if (nu - this.#heardAt > SILENCE_MS) this.#getoond = null;
    this.#heardAt = nu;
    this.#painted = revisie;
    if (revisie === this.#sent?.revisie) this.#tellGetoond(this.#sent);
    if (this.#isBehind) this.refresh();
  }

  /** To be called now and then: tells regie when the zaal has fallen silent, and waits no longer for it. */
  checkSilence(nu: number): void {
    if (this.#isBehind) this.refresh();
    if (this.#isOpen && this.#getoond !== null && nu - this.#heardAt > SILENCE_MS) this.#tellUnknown();
  }

  /** Passes on where something is being dragged; to the zaal only what it is showing anyway. */
  relaySleep(from: Rol, sleep: Sleep): void {
    if (from === 'zaal') {
      if (this.accepts(sleep.rondeId)) this.#send('regie', 'sleep', sleep);
      return;
    }
    const { isZwart, isBevroren } = this.#presentatie;
    const beeld = this.beeld;
    const isShown = beeld?.soort === 'stap' && beeld.vlak === 'bord' && beeld.bord?.rondeId === sleep.rondeId;
    if (isShown && !isZwart && !isBevroren && this.shows(sleep.id)) this.#send('zaal', 'sleep', sleep);
  }

  #current(): ZaalBeeld {
    if (this.#presentatie.isZwart) return { soort: 'zwart' };
    return this.#bevroren ?? this.#compute(this.#presentatie);
  }

  /** A zaal that says what it paints has not painted the last picture yet. */
  #isPainting(): boolean {
    return this.#sent !== null && this.#painted !== null && this.#painted !== this.#sent.revisie;
  }

  #tellGetoond(zending: Zending): void {
    const before = this.#getoond;
    if (before?.revisie === zending.revisie) return;
    this.#getoond = zending;
    const { revisie, beeld } = zending;
    if (before === null || before.beeld.soort !== beeld.soort)
      this.#send('regie', 'zaalGetoond', { revisie, beeld });
    else {
      const patches = diffJson(before.beeld, beeld);
      this.#send('regie', 'zaalGetoondGewijzigd', { vorige: before.revisie, revisie, patches });
    }
  }

  #tellUnknown(): void {
    this.#getoond = null;
    this.#send('regie', 'zaalGetoond', null);
  }
}

/** Every text and every key in a JSON value. */
function collectStrings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      found.add(key);
      collectStrings(each, found);
    }
  }
  return found;
}
