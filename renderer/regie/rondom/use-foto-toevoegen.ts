import { useState } from 'react';
import { lastVolgorde } from '../../../shared/domain/volgorde.ts';
import { readPicture } from '../../afbeelding/read-picture.ts';
import { createId } from '../../store/ids.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

export interface FotoToevoegen {
  /** A photo is being read or stored. */
  readonly isBezig: boolean;
  /** Draws the photo anew, without its metadata, stores it and puts it at the onderdeel. Says so when it cannot. */
  addFile(file: Blob): Promise<void>;
}

/** Brings photos of flip-overs into an onderdeel. */
export function useFotoToevoegen(onderdeelId: string): FotoToevoegen {
  const { ask, meldingen } = useRegie();
  const { id: bijeenkomstId, state } = useBijeenkomst();
  const act = useAct();
  const [isBezig, setIsBezig] = useState(false);

  return {
    isBezig,
    async addFile(file) {
      setIsBezig(true);
      try {
        const { mime, bytes, breedte, hoogte } = await readPicture(file);
        const afbeeldingId = createId();
        await ask('saveAfbeelding', { id: afbeeldingId, bijeenkomstId, mime, breedte, hoogte, bytes });
        const volgorde = lastVolgorde(state.fotos);
        const foto = { id: createId(), volgorde, onderdeelId, afbeeldingId, breedte, hoogte, bijschrift: '' };
        await act({ type: 'itemsToegevoegd', lijst: 'fotos', items: [foto] });
      } catch (error) {
        meldingen.addError(error);
      } finally {
        setIsBezig(false);
      }
    },
  };
}
