import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { Text } from 'react-aria-components/Text';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { type Groepje, moveLid } from '../../../shared/domain/groepjes.ts';
import { joinClassNames } from '../../components/class-names.ts';
import { Icon } from '../../components/Icon.tsx';
import { createId } from '../../store/ids.ts';
import { usePeople } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './GroepjesBord.module.css';

/** What is dragged: the id of a deelnemer, and nothing that another app would understand. */
const DEELNEMER = 'application/x-dialoogtafel-deelnemer';

interface GroepjesBordProps {
  groepjes: readonly Groepje[];
  onChange: (groepjes: readonly Groepje[]) => Promise<boolean>;
}

/** The groepjes as cards. A name is moved with the mouse, or with the keyboard: Enter on the handle, Tab, Enter. */
export function GroepjesBord({ groepjes, onChange }: GroepjesBordProps) {
  const move = (lid: string, naar: string): void => {
    void onChange(moveLid(groepjes, lid, naar));
  };
  const moveApart = (lid: string): void => {
    void onChange([...moveLid(groepjes, lid, null), { id: createId(), leden: [lid] }]);
  };
  return (
    <div className={styles.bord}>
      {groepjes.map((groepje, index) => (
        <GroepjeKaart
          key={groepje.id}
          groepje={groepje}
          naam={`Groepje ${String(index + 1)}`}
          onMove={(lid) => {
            move(lid, groepje.id);
          }}
        />
      ))}
      <NieuwGroepje onMove={moveApart} />
    </div>
  );
}

interface TextDropItem {
  readonly kind: string;
  getText?: (type: string) => Promise<string>;
}

/** Gives every deelnemer that was let go here. */
async function takeLeden(items: readonly TextDropItem[], onMove: (lid: string) => void): Promise<void> {
  for (const item of items) {
    if (item.kind === 'text' && item.getText !== undefined) onMove(await item.getText(DEELNEMER));
  }
}

interface GroepjeKaartProps {
  groepje: Groepje;
  naam: string;
  onMove: (lid: string) => void;
}

function GroepjeKaart({ groepje: { leden }, naam, onMove }: GroepjeKaartProps) {
  const { deelnemers } = usePeople();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DEELNEMER]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [DEELNEMER],
    onRootDrop: ({ items }) => void takeLeden(items, onMove),
    renderDropIndicator: (target) => <DropIndicator target={target} />,
  });
  const items = leden.map((id) => ({ id, naam: deelnemers[id]?.naam ?? 'Uit de groep' }));
  return (
    <section className={styles.kaart} aria-label={naam}>
      <h4 className={styles.naam}>{naam}</h4>
      <GridList
        aria-label={`Leden van ${naam.toLowerCase()}`}
        className={joinClassNames(styles.lijst)}
        items={items}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(lid) => (
          <GridListItem id={lid.id} textValue={lid.naam} className={joinClassNames(styles.lid)}>
            <Button slot="drag" className={joinClassNames(styles.greep)}>
              <Icon name="sleep" />
            </Button>
            <span className={styles.lidNaam}>{lid.naam}</span>
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

function NieuwGroepje({ onMove }: { onMove: (lid: string) => void }) {
  return (
    <DropZone
      className={joinClassNames(styles.nieuw)}
      getDropOperation={(types) => (types.has(DEELNEMER) ? 'move' : 'cancel')}
      onDrop={({ items }) => void takeLeden(items, onMove)}
    >
      <Text slot="label">Nieuw groepje: sleep iemand hierheen</Text>
    </DropZone>
  );
}
