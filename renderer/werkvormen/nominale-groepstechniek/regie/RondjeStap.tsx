import {
  listIdeeen,
  listStil,
  listSchrijversBuiten,
} from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { findAanbod } from '../../../../shared/werkvormen/nominale-groepstechniek/rondje.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { useEenTegelijk } from '../../../regie/use-een-tegelijk.ts';
import { createId } from '../../../store/ids.ts';
import { GroepLijst } from './GroepLijst.tsx';
import { IdeeRij } from './IdeeRij.tsx';
import styles from './Regie.module.css';
import rondje from './RondjeStap.module.css';
import { StilLijst } from './StilLijst.tsx';
import { useGroepen, useRonde } from './use-ronde.ts';

/** Stap 3: the round. The app keeps the turn; the newest idea is on top, under the field. */
export function RondjeStap() {
  const { state } = useRonde();
  const lijst = listIdeeen(state);
  const groepen = useGroepen();
  return (
    <>
      {groepen.length < 2 ? <Beurt /> : <GroepLijst groepen={groepen} />}
      <Deel titel={lijst.length === 1 ? '1 idee' : `${String(lijst.length)} ideeën`}>
        <ol className={styles.lijst} aria-label="Ideeën, het nieuwste eerst" reversed>
          {lijst.toReversed().map((idee) => (
            <IdeeRij key={idee.id} idee={idee} />
          ))}
        </ol>
      </Deel>
    </>
  );
}

function Beurt() {
  const { state, people, act } = useRonde();
  const eenTegelijk = useEenTegelijk();
  const { ronde, wachtenden, isKlaar } = findAanbod(state, people.aanwezig);
  const nu = wachtenden[0] ?? null;
  const nameOf = (id: string): string => people.deelnemers[id]?.naam ?? '';

  const addLos = (teksten: readonly string[], stilId: string | null = null): Promise<boolean> =>
    act({ type: 'ideeenToegevoegd', ideeen: teksten.map((tekst) => ({ id: createId(), tekst, stilId })) });
  async function noem(tekst: string, stilId: string | null): Promise<boolean> {
    if (nu === null) return addLos([tekst], stilId);
    return act({
      type: 'ideeToegevoegd',
      id: createId(),
      tekst,
      beurtId: createId(),
      deelnemerId: nu,
      ronde,
      stilId,
    });
  }
  const pas = (): void => {
    if (nu === null) return;
    // Pressed twice it is one pass: the next turn is somebody else's.
    eenTegelijk(() => act({ type: 'gepast', beurtId: createId(), deelnemerId: nu, ronde }));
  };

  return (
    <section className={rondje.beurt} aria-label="Beurt">
      {isKlaar ? (
        <Message tone="gelukt">
          Iedereen heeft gepast: de lijst is klaar. Heeft iemand toch nog iets? Dan begint ronde {ronde}.
        </Message>
      ) : null}
      {nu === null ? (
        <p className={styles.uitleg}>Er is niemand aanwezig gemeld. Je kunt wel ideeën noteren.</p>
      ) : (
        <p className={rondje.wie} role="status">
          <span className={rondje.ronde}>Ronde {ronde} · aan de beurt</span>
          <strong className={rondje.naam}>{nameOf(nu)}</strong>
        </p>
      )}
      <div className={rondje.invoer}>
        <SnelInvoer
          label={nu === null ? 'Nieuw idee' : `Idee van ${nameOf(nu)}`}
          veld="idee"
          placeholder="In de eigen woorden. Enter noteert."
          onAdd={(teksten) => (teksten.length === 1 ? noem(teksten[0] ?? '', null) : addLos(teksten))}
        />
        {nu === null ? null : (
          <Button size="large" onPress={pas}>
            Pas
          </Button>
        )}
      </div>
      {nu === null ? null : (
        <StilLijst
          kop={`${nameOf(nu)} schreef in stilte`}
          items={listStil(state, nu)}
          onKies={({ tekst, id }) => void noem(tekst, id)}
        />
      )}
      <StilLijst
        kop="Zonder naam opgeschreven"
        items={listStil(state, null)}
        onKies={({ tekst, id }) => void addLos([tekst], id)}
      />
      {listSchrijversBuiten(state, people.aanwezig).map((id) => (
        <StilLijst
          key={id}
          kop={`${people.deelnemers[id]?.naam ?? 'Iemand'} is weg en schreef in stilte`}
          items={listStil(state, id)}
          onKies={({ tekst, id: stilId }) => void addLos([tekst], stilId)}
        />
      ))}
      {wachtenden.length < 2 ? null : (
        <div className={styles.knoppen} role="group" aria-label="Geef iemand anders de beurt">
          <span className={rondje.ronde}>Daarna:</span>
          {wachtenden
            .filter((id) => id !== nu)
            .map((id) => (
              <Button
                key={id}
                variant="quiet"
                aria-label={`Geef ${nameOf(id)} de beurt`}
                onPress={() => void act({ type: 'beurtGegeven', deelnemerId: id })}
              >
                {nameOf(id)}
              </Button>
            ))}
        </div>
      )}
    </section>
  );
}
