import { useRef, useState } from 'react';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import { beeldBestandsnaam, beeldenBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Switch } from '../../components/Switch.tsx';
import { BeeldenLijst } from './BeeldenLijst.tsx';
import { Bestemming } from './Bestemming.tsx';
import { BewaarUitkomst } from './BewaarUitkomst.tsx';
import type { BewaarbaarBeeld } from './use-beelden.ts';
import { type ExportVraag, useBewaren } from './use-bewaren.ts';

export interface BewaarFormulierProps {
  open: OpenBijeenkomst;
  beelden: readonly BewaarbaarBeeld[];
  onBewerk: ((beeldId: string) => void) | undefined;
  onClose: () => void;
}

type Wijze = ExportVraag['wijze'];

const WIJZEN: readonly { id: Wijze; label: string }[] = [
  { id: 'samen', label: 'Samen in één document' },
  { id: 'los', label: 'Elk Beeld een eigen bestand' },
];

/** The form of the panel: one screen, the folder and the name on it, and what happened below. */
export function BewaarFormulier({ open, beelden, onBewerk, onClose }: BewaarFormulierProps) {
  const bewaren = useBewaren();
  const [weggelaten, setWeggelaten] = useState<ReadonlySet<string>>(new Set());
  const [wijze, setWijze] = useState<Wijze>('samen');
  const [metMakers, setMetMakers] = useState(true);
  const [eigenNaam, setEigenNaam] = useState<string | null>(null);
  const naamVeld = useRef<HTMLInputElement>(null);

  const gekozen = beelden.filter(({ beeld }) => !weggelaten.has(beeld.id));
  const isLos = wijze === 'los' && gekozen.length > 1;
  const voorstel = proposeName(open, gekozen);
  const bestandsnaam = eigenNaam ?? voorstel;
  const teLang = gekozen.filter(({ paginas }) => paginas === null);
  const { stand } = bewaren;

  /** What was answered about a file no longer holds once something is changed. */
  function change(apply: () => void): void {
    bewaren.reset();
    apply();
  }
  function save(magVervangen: boolean): void {
    void bewaren.save(
      {
        bijeenkomstId: open.id,
        beelden: gekozen.map(({ rondeId, beeld }) => ({ rondeId, beeldId: beeld.id })),
        wijze: isLos ? 'los' : 'samen',
        metMakers,
        bestandsnaam: bestandsnaam.trim() === '' ? voorstel : bestandsnaam,
      },
      magVervangen,
    );
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Beelden bewaren als Word"
      actions={
        stand.soort === 'klaar' ? (
          <Button variant="primary" autoFocus onPress={onClose}>
            Klaar
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Annuleren</Button>
            <Button
              variant="primary"
              icon="exporteren"
              isDisabled={gekozen.length === 0 || teLang.length > 0 || bewaren.map === ''}
              isPending={stand.soort === 'bezig'}
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
          <BeeldenLijst
            beelden={beelden}
            weggelaten={weggelaten}
            onWeglaten={(next) => {
              change(() => {
                setWeggelaten(next);
              });
            }}
            onBewerk={
              onBewerk === undefined
                ? undefined
                : (id) => {
                    onClose();
                    onBewerk(id);
                  }
            }
          />
          {gekozen.length > 1 ? (
            <RadioGroup
              label="Hoe wil je ze bewaren?"
              options={WIJZEN}
              value={wijze}
              onChange={(next) => {
                change(() => {
                  setWijze(next);
                });
              }}
            />
          ) : null}
          <Switch
            isSelected={metMakers}
            onChange={(next) => {
              change(() => {
                setMetMakers(next);
              });
            }}
          >
            Met de namen van de makers
          </Switch>
          <Bestemming
            namen={
              isLos ? gekozen.map(({ beeld }) => beeldBestandsnaam(open.state.datum, beeld.titel)) : null
            }
            bestandsnaam={bestandsnaam}
            onBestandsnaam={(next) => {
              change(() => {
                setEigenNaam(next);
              });
            }}
            naamVeld={naamVeld}
            map={bewaren.map}
            onMap={() => void bewaren.chooseMap()}
          />
        </>
      )}
      <BewaarUitkomst
        stand={stand}
        map={bewaren.map}
        kanAndereNaam={!isLos}
        onVervang={() => {
          save(true);
        }}
        onOpnieuw={() => {
          save(false);
        }}
        onAndereNaam={() => {
          bewaren.reset();
          naamVeld.current?.focus();
          naamVeld.current?.select();
        }}
        onToonInMap={bewaren.showInMap}
      />
    </Dialog>
  );
}

function proposeName({ state, groep }: OpenBijeenkomst, gekozen: readonly BewaarbaarBeeld[]): string {
  const [only, second] = gekozen;
  return only !== undefined && second === undefined
    ? beeldBestandsnaam(state.datum, only.beeld.titel)
    : beeldenBestandsnaam(state.datum, groep.naam);
}
