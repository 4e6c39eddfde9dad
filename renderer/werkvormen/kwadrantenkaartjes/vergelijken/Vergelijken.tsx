import { useState } from 'react';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { describeSpreiding } from '../../../../shared/werkvormen/kwadrantenkaartjes/opbrengst-borden.ts';
import type { State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import {
  findVergelijking,
  spreidingId,
  type Vergelijking,
  VERSCHILLEN_ID,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { listVerschillen } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijken.ts';
import { drawVergelijking } from '../../../charts/kwadrant/figuren.tsx';
import type { RegieProps } from '../../werkvorm-scherm.ts';
import { Conclusies } from '../Conclusies.tsx';
import { Inzichten } from '../Inzichten.tsx';
import { measureEenheid } from '../Tafel.tsx';
import { useBordMaten } from '../../slepen/use-bord-maten.ts';
import { ToonSchakelaar } from '../../tonen/ToonSchakelaar.tsx';
import { useTonen } from '../../tonen/use-tonen.ts';
import { Vragen } from '../../tonen/Vragen.tsx';
import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { KaartVergeleken } from './KaartVergeleken.tsx';
import { Keuze } from './Keuze.tsx';
import { NaastLijst } from './NaastLijst.tsx';
import styles from './Vergelijken.module.css';

type Props = RegieProps<State, Actie>;

/** All boards over each other: the cards that people differ on first; and boards from elsewhere beside today's. */
export function Vergelijken(props: Props) {
  const { state, stap, act } = props;
  const tonen = useTonen(props);
  const [gekozen, setGekozen] = useState<string>(VERSCHILLEN_ID);
  const verschillen = listVerschillen(state);
  const vergelijking = findVergelijking(state, gekozen);
  const spreiding = verschillen.find(({ kaart }) => spreidingId(kaart.id) === gekozen) ?? null;
  return (
    <>
      <div className={styles.vergelijken}>
        <nav className={styles.keuzes} aria-label="Wat je vergelijkt">
          {verschillen.length === 0 ? (
            <p className={styles.leeg}>
              Nog niets over elkaar te leggen. Zijn er twee borden met hetzelfde kaartje, dan zie je hier wie
              het waar legde.
            </p>
          ) : (
            <ul className={styles.lijst}>
              <li>
                <Keuze id={VERSCHILLEN_ID} gekozen={gekozen} onKies={setGekozen}>
                  Grootste verschillen
                </Keuze>
              </li>
              {verschillen.map((each) => (
                <li key={each.kaart.id}>
                  <Keuze
                    id={spreidingId(each.kaart.id)}
                    gekozen={gekozen}
                    onKies={setGekozen}
                    uitleg={describeSpreiding(state, each)}
                  >
                    {`${String(each.kaart.volgorde)} ${each.kaart.titel}`}
                  </Keuze>
                </li>
              ))}
            </ul>
          )}
          <NaastLijst state={state} act={act} gekozen={gekozen} onKies={setGekozen} />
        </nav>
        {vergelijking === null ? null : (
          <section className={styles.figuur} aria-label="Vergelijking">
            <Figuur vergelijking={vergelijking} />
            <ToonSchakelaar tonen={tonen} uitgelicht={gekozen}>
              Op de zaal
            </ToonSchakelaar>
            {spreiding === null ? null : <KaartVergeleken {...props} spreiding={spreiding} />}
          </section>
        )}
      </div>
      {stap.id === 'leggen' ? null : <Vragen tonen={tonen} vragen={stap.vragen} isOpen />}
      {stap.id === 'praten' ? <Inzichten inzichten={sortByVolgorde(state.inzichten)} act={act} /> : null}
      {stap.id === 'concluderen' ? (
        <Conclusies
          state={state}
          onKies={(id) => {
            setGekozen(spreidingId(id));
          }}
        />
      ) : null}
    </>
  );
}

/** The letters of a picture in regie, in CSS pixels. */
const LETTER = 14;

function Figuur({ vergelijking }: { readonly vergelijking: Vergelijking }) {
  const { bindHost, vak } = useBordMaten(measureEenheid);
  return (
    <div ref={bindHost} className={styles.vak}>
      {vak === null ? null : drawVergelijking(vergelijking, 'scherm', { ...vak, letter: LETTER })}
    </div>
  );
}
