import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog, type DialogProps } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Bestemming } from './Bestemming.tsx';
import { BewaarUitkomst } from './BewaarUitkomst.tsx';
import { BewaarVoortgang } from './BewaarVoortgang.tsx';
import { type Uitkomst, useBewaren } from './use-bewaren.ts';

/** As what a document is saved. */
export type Formaat = 'docx' | 'pdf';

export interface BewaarVensterProps {
  title: string;
  size?: DialogProps['size'];
  /** Changes with every choice: what was answered about a file no longer holds then. */
  keuze: string;
  /** The proposed name, without extension. */
  voorstel: string;
  /** Names of the files when there are several; null for one file, whose name can be changed. */
  namen: readonly string[] | null;
  kanBewaren: boolean;
  /** Whether it can be saved as PDF too; otherwise the format is not asked for. */
  kanPdf?: boolean;
  onBewaar: (bestandsnaam: string, magVervangen: boolean, formaat: Formaat) => Promise<Uitkomst>;
  onClose: () => void;
  /** A button beside saving. */
  knop?: ReactNode;
  children: ReactNode;
}

const FORMATEN: readonly { id: Formaat; label: string }[] = [
  { id: 'docx', label: 'Word: je kunt de tekst nog veranderen' },
  { id: 'pdf', label: 'PDF: het ziet er overal hetzelfde uit' },
];

/** What to save above, under what name and where below, and how it went. */
export function BewaarVenster(props: BewaarVensterProps) {
  const {
    title,
    size = 'normal',
    keuze,
    voorstel,
    namen,
    kanBewaren,
    kanPdf = false,
    onBewaar,
    onClose,
    knop,
    children,
  } = props;
  const bewaren = useBewaren();
  const [eigenNaam, setEigenNaam] = useState<string | null>(null);
  const [formaat, setFormaat] = useState<Formaat>('docx');
  const naamVeld = useRef<HTMLInputElement>(null);
  /** Whether what is there may go, as it was said last: "Opnieuw" does not ask it again. */
  const mocht = useRef(false);
  const { stand, reset } = bewaren;
  const bestandsnaam = eigenNaam ?? voorstel;
  const isBezig = stand.soort === 'bezig';

  useEffect(() => {
    reset();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a choice resets, not the making of a new function
  }, [keuze]);

  function save(magVervangen: boolean, naam = bestandsnaam): void {
    mocht.current = magVervangen;
    const chosen = naam.trim() === '' ? voorstel : naam;
    void bewaren.save((mag) => onBewaar(chosen, mag, formaat), magVervangen);
  }
  async function saveAs(): Promise<void> {
    const naam = await bewaren.chooseBestand(bestandsnaam, formaat);
    if (naam === null) return;
    setEigenNaam(naam);
    // The system's dialog has asked whether a file that is there may go.
    save(true, naam);
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      size={size}
      actions={
        stand.soort === 'klaar' ? (
          <Button variant="primary" autoFocus onPress={onClose}>
            Klaar
          </Button>
        ) : (
          <>
            {knop}
            <Button onPress={isBezig ? bewaren.cancel : onClose}>{isBezig ? 'Stoppen' : 'Annuleren'}</Button>
            <Button
              variant="primary"
              icon="exporteren"
              isDisabled={!kanBewaren || bewaren.map === ''}
              isPending={isBezig}
              onPress={() => {
                save(false);
              }}
            >
              Bewaren
            </Button>
          </>
        )
      }
    >
      {stand.soort === 'klaar' ? null : (
        <>
          {children}
          {kanPdf ? (
            <RadioGroup
              label="Als wat wil je het bewaren?"
              options={FORMATEN}
              value={formaat}
              onChange={(next) => {
                reset();
                setFormaat(next);
              }}
            />
          ) : null}
          <Bestemming
            namen={namen}
            bestandsnaam={bestandsnaam}
            onBestandsnaam={(next) => {
              reset();
              setEigenNaam(next);
            }}
            naamVeld={naamVeld}
            map={bewaren.map}
            onMap={() => void bewaren.chooseMap()}
          />
        </>
      )}
      {isBezig ? <BewaarVoortgang deel={stand.deel} /> : null}
      <BewaarUitkomst
        stand={stand}
        map={bewaren.map}
        kanAndereNaam={namen === null}
        onVervang={() => {
          save(true);
        }}
        onOpnieuw={() => {
          save(mocht.current);
        }}
        onAndereNaam={() => {
          reset();
          naamVeld.current?.focus();
          naamVeld.current?.select();
        }}
        onOpslaanAls={() => void saveAs()}
        onToonInMap={bewaren.showInMap}
      />
    </Dialog>
  );
}
