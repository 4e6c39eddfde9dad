import { useEffect, useState } from 'react';
import type { RequestInput, RequestOutput } from '../../../shared/contract.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { useRegie } from '../../store/use-regie.ts';

export type ExportVraag = Omit<RequestInput<'exportBeelden'>, 'magVervangen' | 'map'>;
export type Bestand = RequestOutput<'exportBeelden'>['bestanden'][number];

/** Where the making of the document is. */
export type BewaarStand =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'bezig' }
  /** These are there already; nothing was written. */
  | { readonly soort: 'bestaat'; readonly bestanden: readonly Bestand[] }
  /** Nothing was written over; `isOpen` when another program holds the file. */
  | { readonly soort: 'fout'; readonly melding: string }
  | { readonly soort: 'klaar'; readonly bestanden: readonly Bestand[] };

export interface Bewaren {
  readonly stand: BewaarStand;
  /** The folder that documents go to; '' until it is known. */
  readonly map: string;
  /** Makes and writes the documents. */
  save(vraag: ExportVraag, magVervangen: boolean): Promise<void>;
  /** Back to choosing: something was changed. */
  reset(): void;
  chooseMap(): Promise<void>;
  showInMap(pad: string): void;
}

/** Makes Word documents of Beelden and remembers how that went. */
export function useBewaren(): Bewaren {
  const { ask, meldingen } = useRegie();
  const [stand, setStand] = useState<BewaarStand>({ soort: 'kiezen' });
  const [map, setMap] = useState('');

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

  return {
    stand,
    map,
    async save(vraag, magVervangen) {
      setStand({ soort: 'bezig' });
      try {
        const { uitkomst, bestanden } = await ask('exportBeelden', { ...vraag, magVervangen });
        setStand({ soort: uitkomst === 'bestaatAl' ? 'bestaat' : 'klaar', bestanden });
      } catch (error) {
        setStand({ soort: 'fout', melding: describeError(error) });
      }
    },
    reset() {
      setStand({ soort: 'kiezen' });
    },
    async chooseMap() {
      try {
        setMap((await ask('chooseExportMap', {})).map);
        setStand({ soort: 'kiezen' });
      } catch (error) {
        meldingen.addError(error);
      }
    },
    showInMap(pad) {
      ask('showInMap', { pad }).catch((error: unknown) => {
        meldingen.addError(error);
      });
    },
  };
}

function describeError(error: unknown): string {
  return error instanceof DialoogtafelError
    ? error.melding
    : 'Het document is niet gemaakt. Je werk is bewaard; probeer het opnieuw.';
}
