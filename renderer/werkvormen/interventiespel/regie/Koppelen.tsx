import { useState } from 'react';
import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { GEBIEDEN } from '../../../../shared/werkvormen/interventiespel/inhoud.ts';
import { sortRijen } from '../../../../shared/werkvormen/interventiespel/matrix.ts';
import type { Interventie } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Mark } from '../../../components/Mark.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { findMerk } from '../../../charts/matrix/merken.ts';
import { KeuzeLijst, KeuzeRegel } from './KeuzeLijst.tsx';
import styles from './Koppelen.module.css';
import { useRonde } from './use-ronde.ts';

/** Links interventions to gebieden, and to behaviours where those were taken over. */
export function Koppelen() {
  const { state } = useRonde();
  const [gekozenId, setGekozenId] = useState<string | null>(null);
  const interventies = sortByVolgorde(state.interventies);
  const gekozen = interventies.find(({ id }) => id === gekozenId) ?? interventies[0];
  const klaar = interventies.filter(({ rijen }) => Object.keys(rijen).length > 0).length;
  if (gekozen === undefined)
    return (
      <EmptyState icon="notitie" title="Nog geen interventies">
        Schrijf eerst interventies op. Dan zie je hier welke bekwaamheden jullie gebruiken.
      </EmptyState>
    );
  return (
    <Deel
      titel="Welke bekwaamheid heb je nodig?"
      acties={
        <p role="status" className={styles.stand}>
          {klaar} van {interventies.length} gekoppeld
        </p>
      }
    >
      <div className={styles.tweeluik}>
        <KeuzeLijst label="Interventies">
          {interventies.map((interventie) => (
            <KeuzeRegel
              key={interventie.id}
              tekst={interventie.tekst}
              isGekozen={interventie.id === gekozen.id}
              onKies={() => {
                setGekozenId(interventie.id);
              }}
            >
              <Merken interventie={interventie} />
            </KeuzeRegel>
          ))}
        </KeuzeLijst>
        <Rijen key={gekozen.id} interventie={gekozen} />
      </div>
    </Deel>
  );
}

/** The marks of the gebieden that an intervention is linked to, directly or through a behaviour. */
function Merken({ interventie: { rijen } }: { readonly interventie: Interventie }) {
  const { state } = useRonde();
  const gebieden = new Set(Object.keys(rijen).map((id) => state.rijen[id]?.gebiedId ?? id));
  return (
    <span className={styles.merken}>
      {sortRijen(state.rijen)
        .filter(({ id, gebiedId }) => gebiedId === null && gebieden.has(id))
        .map(({ id, naam }) => {
          const merk = findMerk(id);
          return merk === null ? <span key={id}>{naam}</span> : <Mark key={id} kind={merk} label={naam} />;
        })}
    </span>
  );
}

function Rijen({ interventie }: { readonly interventie: Interventie }) {
  const { state, act } = useRonde();
  return (
    <div className={styles.rijen} role="group" aria-label="Hoort bij">
      <p className={styles.groot}>{interventie.tekst}</p>
      {sortRijen(state.rijen).map(({ id, naam, gebiedId }) => {
        const merk = gebiedId === null ? findMerk(id) : null;
        return (
          <div key={id} className={styles.rij} data-gedraging={gebiedId !== null || undefined}>
            <Checkbox
              isSelected={interventie.rijen[id] === true}
              onChange={(isGekoppeld) =>
                void act({ type: 'interventieGekoppeld', id: interventie.id, rijId: id, isGekoppeld })
              }
            >
              <span className={styles.naam}>
                {merk === null ? null : <Mark kind={merk} />}
                {naam}
              </span>
            </Checkbox>
            {GEBIEDEN.some((gebied) => gebied.id === id) ? null : (
              <IconButton
                icon="prullenbak"
                label={`Haal ‘${naam}’ uit het schema`}
                onPress={() => void act({ type: 'rijVerwijderd', id })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
