import type { AnyEvent, EventName, EventPayload, Rol, Sleep } from '../../shared/contract.ts';
import {
  NEUTRALE_PRESENTATIE,
  pickVaste,
  type Presentatie,
  type PresentatieWijziging,
} from '../../shared/zaal/presentatie.ts';
import { isRondom } from '../../shared/zaal/rondom-beeld.ts';
import type { ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';

/** Sends an event to the windows of one role. */
export type Send = <N extends EventName>(to: Rol, name: N, payload: EventPayload<N>) => void;

/** The zaal reports every two seconds; after this long without a word it counts as not answering. */
const SILENCE_MS = 6000;

/** An event as it travels, built so that name and payload stay together. */
export function createEvent<N extends EventName>(name: N, payload: EventPayload<N>): AnyEvent {
  return { name, payload } as unknown as AnyEvent;
}

// Putting something of the stap forward is asking to see it: the board is where it is seen.
function showUitgelicht({ uitgelicht }: PresentatieWijziging): PresentatieWijziging {
  return typeof uitgelicht === 'string' && !isRondom(uitgelicht) ? { vlak: 'bord' } : {};
}

/**
 * What the zaal is sent. It remembers the last picture that left, sends a new one only when it differs, and sends
 * nothing at all while the zaal is frozen or black.
 */
export class ZaalSession {
  readonly #send: Send;
  readonly #compute: (presentatie: Presentatie) => ZaalBeeld;
  #presentatie: Presentatie;
  #isOpen = false;
  #bevroren: ZaalBeeld | null = null;
  #revisie = 0;
  #sent: { readonly revisie: number; readonly beeld: ZaalBeeld; readonly json: string } | null = null;
  #getoond = -1;
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

  /** Whether a picture with this id is in what the zaal was sent. */
  shows(id: string): boolean {
    return this.#sent?.json.includes(`"${id}"`) ?? false;
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
    if (!isOpen) this.#tellGetoond(null);
  }

  /** Computes the picture and sends it when it differs from what the zaal has. */
  refresh(): void {
    if (!this.#isOpen) return;
    const beeld = this.#current();
    const json = JSON.stringify(beeld);
    if (json === this.#sent?.json) return;
    this.#revisie += 1;
    this.#sent = { revisie: this.#revisie, beeld, json };
    this.#send('zaal', 'zaalBeeld', { revisie: this.#revisie, beeld });
  }

  /** For a zaal window that has just loaded: the picture it should paint. */
  fetch(): { revisie: number; beeld: ZaalBeeld } {
    this.#isOpen = true;
    this.refresh();
    const { revisie, beeld } = this.#sent ?? { revisie: this.#revisie, beeld: this.#current() };
    return { revisie, beeld };
  }

  /** Regie was loaded anew and knows nothing: the next report of the zaal is passed on again. */
  forgetGetoond(): void {
    this.#getoond = -1;
  }

  /** The zaal says what it painted: only that is shown to regie as what the room sees. */
  report(revisie: number, nu: number): void {
    const wasSilent = nu - this.#heardAt > SILENCE_MS;
    this.#heardAt = nu;
    if (revisie === this.#sent?.revisie && (revisie !== this.#getoond || wasSilent)) {
      this.#getoond = revisie;
      this.#send('regie', 'zaalGetoond', { beeld: this.#sent.beeld });
    }
  }

  /** To be called now and then: tells regie when the zaal has fallen silent. */
  checkSilence(nu: number): void {
    if (this.#isOpen && this.#getoond !== -1 && nu - this.#heardAt > SILENCE_MS) this.#tellGetoond(null);
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

  #tellGetoond(beeld: ZaalBeeld | null): void {
    this.#getoond = -1;
    this.#send('regie', 'zaalGetoond', { beeld });
  }
}
