import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import type { Gedraging, Regel } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Menu } from '../../../components/Menu.tsx';
import { createId } from '../../../store/ids.ts';
import { useNamen, useRonde } from '../use-ronde.ts';
import styles from './OverTeNemen.module.css';
import type { VelGebiedProps } from './VelRegels.tsx';

const NIEUW = 'nieuw';

/** What the people of a groepje wrote alone in an area: taken over as a line of its own, or put with one that is there. */
export function OverTeNemen({ groepje: { id, nummer, leden }, gebied, regels }: VelGebiedProps) {
  const { state, act } = useRonde();
  const gedragingen = sortByVolgorde(state.gedragingen).filter(
    ({ gebiedId, deelnemerId }) =>
      gebiedId === gebied.id && (deelnemerId === null || leden.includes(deelnemerId)),
  );
  if (gedragingen.length === 0) return null;

  function take(gedraging: Gedraging, doel: string): void {
    const regel = regels.find((each) => each.id === doel);
    if (regel !== undefined) {
      void act({ type: 'regelGewijzigd', id: doel, velden: { uit: [...regel.uit, gedraging.id] } });
      return;
    }
    void act({
      type: 'velregelsToegevoegd',
      groepje: { id, nummer, leden: [...leden] },
      regels: [{ id: createId(), gebiedId: gebied.id, tekst: gedraging.tekst, uit: [gedraging.id] }],
    });
  }

  return (
    <section className={styles.deel} aria-label={`Eerst opgeschreven bij ${gebied.naam}`}>
      <h4 className={styles.kop}>Eerst opgeschreven</h4>
      <ul className={styles.lijst}>
        {gedragingen.map((gedraging) => (
          <Rij
            key={gedraging.id}
            gedraging={gedraging}
            regels={regels}
            onTake={(doel) => {
              take(gedraging, doel);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RijProps {
  gedraging: Gedraging;
  regels: readonly Regel[];
  onTake: (doel: string) => void;
}

function Rij({ gedraging: { id, tekst, deelnemerId }, regels, onTake }: RijProps) {
  const toNamen = useNamen();
  const isGenomen = regels.some(({ uit }) => uit.includes(id));
  return (
    <li className={styles.rij} data-genomen={isGenomen || undefined}>
      <p className={styles.tekst}>
        {tekst}
        <span className={styles.van}>{deelnemerId === null ? 'zonder naam' : toNamen([deelnemerId])}</span>
      </p>
      {isGenomen ? (
        <span className={styles.genomen}>
          <Icon name="vink" /> op het vel
        </span>
      ) : (
        <div className={styles.knoppen}>
          <Button
            onPress={() => {
              onTake(NIEUW);
            }}
            aria-label={`Neem over: ${tekst}`}
          >
            Neem over
          </Button>
          {regels.length === 0 ? null : (
            <Menu
              trigger={<IconButton icon="meer" label={`Zegt hetzelfde als een regel: ${tekst}`} />}
              label="Zegt hetzelfde als"
              actions={regels.map((regel) => ({ id: regel.id, label: `Zelfde als: ${regel.tekst}` }))}
              onAction={onTake}
            />
          )}
        </div>
      )}
    </li>
  );
}
