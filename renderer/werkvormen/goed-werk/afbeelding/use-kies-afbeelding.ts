import { useContext, useState } from 'react';
import {
  type Afbeelding,
  HELE_AFBEELDING,
  type Uitsnede,
} from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { type Picture, readPicture } from '../../../afbeelding/read-picture.ts';
import { AskContext } from '../../../store/ask-context.ts';
import { createId } from '../../../store/ids.ts';
import { useRegie } from '../../../store/use-regie.ts';
import { cropPicture } from './crop-picture.ts';

type BestandAfbeelding = Extract<Afbeelding, { soort: 'bestand' }>;

export interface KiesAfbeelding {
  /** A picture is being read or stored. */
  readonly isBezig: boolean;
  /** Reads and stores a file; then it is the picture. Says what is wrong when it is none. */
  chooseFile(file: Blob): Promise<void>;
  /** Stores a new cut-out of the picture that was chosen before. True when it is. */
  changeUitsnede(afbeelding: BestandAfbeelding, uitsnede: Uitsnede): Promise<boolean>;
}

/** Brings pictures into a Beeld. `onChange` stores that the Beeld has another picture. */
export function useKiesAfbeelding(
  bijeenkomstId: string,
  onChange: (afbeelding: Afbeelding) => Promise<boolean>,
): KiesAfbeelding {
  const ask = useContext(AskContext);
  const { meldingen } = useRegie();
  const [isBezig, setIsBezig] = useState(false);

  async function store({ mime, bytes, breedte, hoogte }: Picture): Promise<string> {
    const id = createId();
    await ask('saveAfbeelding', { id, bijeenkomstId, mime, breedte, hoogte, bytes });
    return id;
  }

  async function guard(work: () => Promise<boolean>): Promise<boolean> {
    setIsBezig(true);
    try {
      return await work();
    } catch (error) {
      meldingen.addError(error);
      return false;
    } finally {
      setIsBezig(false);
    }
  }

  return {
    isBezig,
    async chooseFile(file) {
      await guard(async () => {
        const picture = await readPicture(file);
        const id = await store(picture);
        const { breedte, hoogte } = picture;
        return onChange({ soort: 'bestand', bronId: id, id, breedte, hoogte, uitsnede: HELE_AFBEELDING });
      });
    },
    changeUitsnede(afbeelding, uitsnede) {
      return guard(async () => {
        const { bronId } = afbeelding;
        const { mime, bytes } = await ask('getAfbeelding', { id: bronId });
        const picture = await cropPicture(new Blob([new Uint8Array(bytes)], { type: mime }), uitsnede);
        const { breedte, hoogte } = picture;
        return onChange({ soort: 'bestand', bronId, id: await store(picture), breedte, hoogte, uitsnede });
      });
    },
  };
}
