import { useMemo, useState } from 'react';
import type { ExportDocument } from '../../../shared/contract-documenten.ts';
import type { Namen } from '../../../shared/verslag/keuze.ts';
import { listFiguren, listTabellen } from '../../../shared/verslag/losse-delen.ts';
import { makeVerslag } from '../../../shared/verslag/verslag.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { BewaarVenster } from './BewaarVenster.tsx';
import { NamenKeuze } from './NamenKeuze.tsx';
import { useVerslagBron } from './use-verslag.ts';
import delenStyles from './VerslagDelen.module.css';

type Formaat = 'csv' | 'png' | 'svg';

const FORMATEN: readonly { id: Formaat; label: string; description: string }[] = [
  { id: 'csv', label: 'Tabellen (CSV)', description: 'Voor Excel of een ander rekenblad.' },
  { id: 'png', label: 'Grafieken (PNG)', description: 'Een plaatje voor in een e-mail of presentatie.' },
  { id: 'svg', label: 'Grafieken (SVG)', description: 'Een tekening die scherp blijft bij elke grootte.' },
];

const TITEL = 'Tabellen en grafieken bewaren';

/** Saves tables as CSV and charts as PNG or SVG, each a file of its own. */
export function LosseDelenBewaren({ onClose }: { onClose: () => void }) {
  const { ask } = useRegie();
  const { id } = useBijeenkomst();
  const bron = useVerslagBron();
  const [namen, setNamen] = useState<Namen>('namen');
  const [formaat, setFormaat] = useState<Formaat>('csv');
  const [weggelaten, setWeggelaten] = useState<readonly string[]>([]);
  const delen = useMemo(() => {
    const { blokken } = makeVerslag(bron, { namen, weggelaten: [] });
    return formaat === 'csv' ? listTabellen(blokken) : listFiguren(blokken);
  }, [bron, namen, formaat]);
  const welke = delen.flatMap(({ naam }, index) => (weggelaten.includes(naam) ? [] : [index]));
  const document: ExportDocument =
    formaat === 'csv' ? { soort: 'tabellen', namen, welke } : { soort: 'figuren', namen, welke, formaat };

  return (
    <BewaarVenster
      title={TITEL}
      keuze={JSON.stringify(document)}
      voorstel={TITEL}
      namen={delen.filter((_, index) => welke.includes(index)).map(({ naam }) => `${naam}.${formaat}`)}
      kanBewaren={welke.length > 0}
      onBewaar={(bestandsnaam, magVervangen) =>
        ask('exportDocument', { bijeenkomstId: id, document, bestandsnaam, magVervangen })
      }
      onClose={onClose}
    >
      <RadioGroup label="Wat wil je bewaren?" options={FORMATEN} value={formaat} onChange={setFormaat} />
      {delen.length === 0 ? (
        <EmptyState icon="kwadrant" title={formaat === 'csv' ? 'Nog geen tabellen' : 'Nog geen grafieken'}>
          Ze komen uit de werkvormen die je met de groep doet.
        </EmptyState>
      ) : (
        <fieldset className={delenStyles.delen}>
          <legend className={delenStyles.legenda}>Welke?</legend>
          {delen.map(({ naam }) => (
            <Checkbox
              key={naam}
              isSelected={!weggelaten.includes(naam)}
              onChange={(isAlong) => {
                setWeggelaten(isAlong ? weggelaten.filter((other) => other !== naam) : [...weggelaten, naam]);
              }}
            >
              {naam}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {formaat === 'csv' ? <NamenKeuze value={namen} onChange={setNamen} /> : null}
    </BewaarVenster>
  );
}
