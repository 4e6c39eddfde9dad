import { useRef, useState } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { Message } from '../../components/Message.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { BewaarUitkomst } from '../documenten/BewaarUitkomst.tsx';
import { Bestemming } from '../documenten/Bestemming.tsx';
import { useBewaren } from '../documenten/use-bewaren.ts';
import { useRegie } from '../../store/use-regie.ts';
import styles from './PapierDialog.module.css';
import { PapierKnoppen, type Soort } from './PapierKnoppen.tsx';
import { PapierLijst } from './PapierLijst.tsx';
import { proposeBestandsnaam } from './propose-bestandsnaam.ts';
import { useAfdrukken } from './use-afdrukken.ts';
import { toKeuze, usePapier } from './use-papier.ts';
import { Voorbeeldblad } from './Voorbeeldblad.tsx';

const REQUEST = { pdf: 'exportPapierPdf', word: 'exportPapier' } as const;

/** Prints the material of the bijeenkomst, or keeps it as PDF or Word: cards, forms, ballots, lists. */
export function PapierDialog({ onClose }: { onClose: () => void }) {
  const { ask } = useRegie();
  const { id, state, groep } = useBijeenkomst();
  const papier = usePapier();
  const bewaren = useBewaren();
  const afdrukken = useAfdrukken();
  const [bekeken, setBekeken] = useState<string | null>(null);
  const [eigenNaam, setEigenNaam] = useState<string | null>(null);
  const soort = useRef<Soort>('pdf');
  const naamVeld = useRef<HTMLInputElement>(null);

  const regels = papier.bronnen.flatMap((bron) => bron.regels);
  const voorbeeld = regels.find(({ sleutel }) => sleutel === bekeken) ?? papier.gekozen[0] ?? regels[0];
  const voorstel = proposeBestandsnaam(state.datum, groep.naam, papier.gekozen);
  const bestandsnaam = eigenNaam === null || eigenNaam.trim() === '' ? voorstel : eigenNaam;
  const isKlaar = bewaren.stand.soort === 'klaar';
  const { stand } = afdrukken;

  function reset(): void {
    bewaren.reset();
    afdrukken.reset();
  }
  function save(magVervangen: boolean, naam = bestandsnaam): void {
    afdrukken.reset();
    const vraag = { bijeenkomstId: id, keuze: toKeuze(papier.gekozen), bestandsnaam: naam };
    void bewaren.save((mag) => ask(REQUEST[soort.current], { ...vraag, magVervangen: mag }), magVervangen);
  }
  async function saveAs(): Promise<void> {
    const naam = await bewaren.chooseBestand(bestandsnaam, soort.current === 'pdf' ? 'pdf' : 'docx');
    // The system's dialog has asked whether a file that is there may go.
    if (naam !== null) save(true, naam);
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Afdrukken op papier"
      size="large"
      actions={
        <>
          {/* Here and not below the form: what happened must be seen wherever the form was scrolled to. */}
          <div className={styles.uitkomst}>
            {stand.soort === 'fout' ? <Message tone="fout">{stand.melding}</Message> : null}
            {stand.soort === 'klaar' ? <Message tone="gelukt">Naar de printer gestuurd.</Message> : null}
            <BewaarUitkomst
              stand={bewaren.stand}
              map={bewaren.map}
              kanAndereNaam
              onVervang={() => {
                save(true);
              }}
              onOpnieuw={() => {
                save(false);
              }}
              onAndereNaam={() => {
                reset();
                naamVeld.current?.focus();
                naamVeld.current?.select();
              }}
              onOpslaanAls={() => void saveAs()}
              onToonInMap={bewaren.showInMap}
            />
          </div>
          <PapierKnoppen
            isKlaar={isKlaar}
            isLeeg={papier.gekozen.length === 0}
            isBezig={bewaren.stand.soort === 'bezig' || stand.soort === 'bezig'}
            onPrint={() => {
              bewaren.reset();
              void afdrukken.print(id, toKeuze(papier.gekozen));
            }}
            onBewaar={(als) => {
              soort.current = als;
              save(false);
            }}
            onClose={onClose}
          />
        </>
      }
    >
      {isKlaar ? null : (
        <>
          <div className={styles.kolommen}>
            <PapierLijst papier={papier} onBekijk={setBekeken} onChange={reset} />
            {voorbeeld === undefined ? null : <Voorbeeldblad regel={voorbeeld} />}
          </div>
          <Bestemming
            namen={null}
            bestandsnaam={eigenNaam ?? voorstel}
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
    </Dialog>
  );
}
