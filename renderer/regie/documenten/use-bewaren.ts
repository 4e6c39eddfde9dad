import { useEffect, useRef, useState } from 'react';
import type { RequestInput, RequestOutput } from '../../../shared/contract.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import type { Ask } from '../../store/ask.ts';
import { useRegie } from '../../store/use-regie.ts';

export type Uitkomst = RequestOutput<'exportDocument'>;
export type Bestand = Uitkomst['bestanden'][number];
/** The kind of file that is asked for. */
export type Extensie = RequestInput<'chooseExportBestand'>['extensie'];
/** Asks the data service to make and write; `magVervangen` says whether what is there may go. */
export type Bewaar = (magVervangen: boolean) => Promise<Uitkomst>;

/** Where the making of the document is. */
export type BewaarStand =
  | { readonly soort: 'kiezen' }
  /** How far it is, from 0 to 1. */
  | { readonly soort: 'bezig'; readonly deel: number }
  /** These are there already; nothing was written. */
  | { readonly soort: 'bestaat'; readonly bestanden: readonly Bestand[] }
  /** Nothing was written over. */
  | { readonly soort: 'fout'; readonly melding: string }
  | { readonly soort: 'klaar'; readonly bestanden: readonly Bestand[] };

export interface Bewaren {
  readonly stand: BewaarStand;
  /** The folder that documents go to; '' until it is known. */
  readonly map: string;
  /** Makes and writes the documents. */
  save(bewaar: Bewaar, magVervangen: boolean): Promise<void>;
  /** Stops what is being made. */
  cancel(): void;
  /** Back to choosing: something was changed. */
  reset(): void;
  chooseMap(): Promise<void>;
  /** Asks for another name and folder; gives the name, or null when that was cancelled. */
  chooseBestand(bestandsnaam: string, extensie?: Extensie): Promise<string | null>;
  showInMap(pad: string): void;
}

/** Makes documents and remembers how that went. */
export function useBewaren(): Bewaren {
  const { ask, meldingen, exportVoortgang } = useRegie();
  const [stand, setStand] = useState<BewaarStand>({ soort: 'kiezen' });
  const [map, setMap] = useState('');
  const isBezig = useRef(false);

  useEffect(() => {
    ask('getExportMap', {}).then(
      (answer) => {
        setMap(answer.map);
      },
      (error: unknown) => {
        meldingen.addError(error);
      },
    );
  }, [ask, meldingen]);

  useEffect(
    () =>
      exportVoortgang.subscribe((deel) => {
        if (isBezig.current) setStand({ soort: 'bezig', deel });
      }),
    [exportVoortgang],
  );

  // Who closes the window while it is being made no longer wants it.
  useEffect(
    () => () => {
      if (isBezig.current) void cancel(ask).catch(() => undefined);
    },
    [ask],
  );

  return {
    stand,
    map,
    async save(bewaar, magVervangen) {
      isBezig.current = true;
      setStand({ soort: 'bezig', deel: 0 });
      const next = await attempt(bewaar, magVervangen);
      isBezig.current = false;
      setStand(next);
    },
    cancel() {
      cancel(ask).catch((error: unknown) => {
        meldingen.addError(error);
      });
    },
    reset() {
      setStand((now) => (now.soort === 'bezig' ? now : { soort: 'kiezen' }));
    },
    async chooseMap() {
      try {
        setMap((await ask('chooseExportMap', {})).map);
        setStand({ soort: 'kiezen' });
      } catch (error) {
        meldingen.addError(error);
      }
    },
    async chooseBestand(bestandsnaam, extensie = 'docx') {
      try {
        const { bestand } = await ask('chooseExportBestand', { bestandsnaam, extensie });
        if (bestand === null) return null;
        setMap(bestand.map);
        return bestand.naam;
      } catch (error) {
        meldingen.addError(error);
        return null;
      }
    },
    showInMap(pad) {
      ask('showInMap', { pad }).catch((error: unknown) => {
        meldingen.addError(error);
      });
    },
  };
}

/** Stops Word and PDF: only one of the two is being made. */
async function cancel(ask: Ask): Promise<void> {
  await Promise.all([ask('cancelExport', {}), ask('cancelPdf', {})]);
}

async function attempt(bewaar: Bewaar, magVervangen: boolean): Promise<BewaarStand> {
  try {
    const { uitkomst, bestanden } = await bewaar(magVervangen);
    return { soort: uitkomst === 'bestaatAl' ? 'bestaat' : 'klaar', bestanden };
  } catch (error) {
    if (error instanceof DialoogtafelError && error.code === 'afgebroken') return { soort: 'kiezen' };
    return { soort: 'fout', melding: describeError(error) };
  }
}

/** What a person reads when a document was not made. */
export function describeError(error: unknown): string {
  return error instanceof DialoogtafelError
    ? error.melding
    : 'Het document is niet gemaakt. Je werk is bewaard; probeer het opnieuw.';
}
