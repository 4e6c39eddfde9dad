import { listDubbele, listIdeeen } from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { Message } from '../../../components/Message.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { createId } from '../../../store/ids.ts';
import { IdeeRij } from './IdeeRij.tsx';
import styles from './Regie.module.css';
import { useRonde } from './use-ronde.ts';

/** Stap 4: the list is gone through; what is the same joins. */
export function VerhelderenStap() {
  const { state, act } = useRonde();
  const { eerste, tweede } = state.stemmingen;
  const isOpen = eerste?.isGesloten === false || tweede?.isGesloten === false;
  const lijst = listIdeeen(state);
  return (
    <>
      {isOpen ? <Message>De stemming is open: de lijst ligt vast tot je die sluit.</Message> : null}
      {listDubbele(state).map(({ idee, zelfdeAls }) => (
        <Message
          key={idee.id}
          action={{
            label: 'Voeg samen',
            onPress: () =>
              void act({ type: 'ideeSamengevoegd', id: idee.id, naar: zelfdeAls.id, isAkkoord: false }),
          }}
        >
          Nummer {zelfdeAls.nummer} en {idee.nummer} zijn precies hetzelfde.
        </Message>
      ))}
      {lijst.length === 0 ? (
        <p className={styles.uitleg}>De lijst is nog leeg. Ga terug naar het rondje, of typ hier ideeën.</p>
      ) : (
        <ol className={styles.lijst} aria-label="Ideeën">
          {lijst.map((idee) => (
            <IdeeRij key={idee.id} idee={idee} isVerhelderen />
          ))}
        </ol>
      )}
      <SnelInvoer
        label="Nog een idee"
        placeholder="Enter voegt toe; plakken mag ook"
        onAdd={(teksten) =>
          act({
            type: 'ideeenToegevoegd',
            ideeen: teksten.map((tekst) => ({ id: createId(), tekst, stilId: null })),
          })
        }
      />
    </>
  );
}
