import { createContext, useContext } from 'react';
import type { BeeldLayout } from '../../../../../shared/a4/layout-beeld.ts';
import type { Beeld } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import type { BeeldVeld } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';

/** The parts of a Beeld that are typed. */
export type TekstVeldId = Exclude<BeeldVeld, 'afbeelding' | 'makers'>;

/** What the parts of the editor of one Beeld share. */
export interface BeeldEditor {
  /** As it is stored. */
  readonly beeld: Beeld;
  /** The page of what stands in the fields now, also what is not stored yet. */
  readonly layout: BeeldLayout;
  /** Lines that do not fit on the page; 0 when everything fits. */
  readonly regelsTeVeel: number;
  /** The field that was entered last: there the app says what it has to say, and there words are taken over. */
  readonly veld: BeeldVeld | null;
  change(velden: Partial<Omit<Beeld, 'id'>>): Promise<boolean>;
  enter(veld: BeeldVeld): void;
  /** Tells what stands in a field now. */
  reportTyped(veld: TekstVeldId, tekst: string): void;
  /** Names the function that puts words into a field; gives the function that takes it away. */
  registerInsert(veld: TekstVeldId, insert: (woorden: string) => void): () => void;
  /** Puts words into the field that was entered last; nothing happens when that takes no words. */
  insert(woorden: string): void;
}

export const EditorContext = createContext<BeeldEditor | null>(null);

/** The editor around this part. Throws outside one. */
export function useEditor(): BeeldEditor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('useEditor outside EditorContext');
  return editor;
}

/** What a field is called on screen. */
export const VELD_NAMEN: Readonly<Record<BeeldVeld, string>> = {
  titel: 'Titel',
  kernuitspraak: 'Kernuitspraak',
  afbeelding: 'Beeld',
  bijschrift: 'Bijschrift',
  situatie: 'De situatie',
  excellent: 'Excellent',
  ethiek: 'Ethiek',
  energie: 'Energie',
  andereStem: 'Een andere stem',
  makers: 'Makers',
};
