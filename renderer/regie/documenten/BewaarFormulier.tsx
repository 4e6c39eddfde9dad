import { useState } from 'react';
import type { OpenBijeenkomst, RequestInput } from '../../../shared/contract.ts';
import { beeldBestandsnaam, beeldenBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { BeeldenLijst } from './BeeldenLijst.tsx';
import { BewaarVenster } from './BewaarVenster.tsx';
import type { BewaarbaarBeeld } from './use-beelden.ts';

export interface BewaarFormulierProps {
  open: OpenBijeenkomst;
  beelden: readonly BewaarbaarBeeld[];
  onBewerk: ((beeldId: string) => void) | undefined;
  onClose: () => void;
}

type Wijze = RequestInput<'exportBeelden'>['wijze'];

const WIJZEN: readonly { id: Wijze; label: string }[] = [
  { id: 'samen', label: 'Samen in één document' },
  { id: 'los', label: 'Elk Beeld een eigen bestand' },
];

/** Which Beelden, together or one file each, with or without their makers. */
export function BewaarFormulier({ open, beelden, onBewerk, onClose }: BewaarFormulierProps) {
  const { ask } = useRegie();
  const [weggelaten, setWeggelaten] = useState<ReadonlySet<string>>(new Set());
  const [wijze, setWijze] = useState<Wijze>('samen');
  const [metMakers, setMetMakers] = useState(true);

  const gekozen = beelden.filter(({ beeld }) => !weggelaten.has(beeld.id));
  const isLos = wijze === 'los' && gekozen.length > 1;
  const teLang = gekozen.filter(({ paginas }) => paginas === null);
  const bewerk =
    onBewerk === undefined
      ? undefined
      : (id: string): void => {
          onClose();
          onBewerk(id);
        };
  return (
    <BewaarVenster
      title="Beelden bewaren"
      keuze={JSON.stringify([wijze, metMakers, [...weggelaten]])}
      voorstel={proposeName(open, gekozen)}
      namen={isLos ? gekozen.map(({ beeld }) => beeldBestandsnaam(open.state.datum, beeld.titel)) : null}
      kanBewaren={gekozen.length > 0 && teLang.length === 0}
      kanPdf
      onBewaar={(bestandsnaam, magVervangen, formaat) => {
        const vraag = { bijeenkomstId: open.id, bestandsnaam, magVervangen };
        const keuze = {
          beelden: gekozen.map(({ rondeId, beeld }) => ({ rondeId, beeldId: beeld.id })),
          wijze: isLos ? ('los' as const) : ('samen' as const),
          metMakers,
        };
        return formaat === 'pdf'
          ? ask('exportPdf', { ...vraag, document: { soort: 'beelden', ...keuze } })
          : ask('exportBeelden', { ...vraag, ...keuze });
      }}
      onClose={onClose}
    >
      <BeeldenLijst beelden={beelden} weggelaten={weggelaten} onWeglaten={setWeggelaten} onBewerk={bewerk} />
      {gekozen.length > 1 ? (
        <RadioGroup label="Hoe wil je ze bewaren?" options={WIJZEN} value={wijze} onChange={setWijze} />
      ) : null}
      <Switch isSelected={metMakers} onChange={setMetMakers}>
        Met de namen van de makers
      </Switch>
    </BewaarVenster>
  );
}

function proposeName({ state, groep }: OpenBijeenkomst, gekozen: readonly BewaarbaarBeeld[]): string {
  const [only, second] = gekozen;
  return only !== undefined && second === undefined
    ? beeldBestandsnaam(state.datum, only.beeld.titel)
    : beeldenBestandsnaam(state.datum, groep.naam);
}
