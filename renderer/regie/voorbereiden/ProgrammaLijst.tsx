import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { joinClassNames } from '../../components/class-names.ts';
import { Icon } from '../../components/Icon.tsx';
import styles from './ProgrammaLijst.module.css';

/** One line of the programma as it is shown. */
export interface ProgrammaRegel {
  readonly id: string;
  /** Computed start, "13:30". */
  readonly tijd: string;
  readonly isVast: boolean;
  /** Minutes that are too few before a fixed start; negative when there are some to spare, 0 when it fits. */
  readonly klem: number;
  readonly isOvergeslagen: boolean;
  readonly isPauze: boolean;
  readonly isNu: boolean;
  readonly titel: string;
  readonly minuten: number;
  readonly werkvormen: readonly string[];
}

export interface ProgrammaLijstProps {
  regels: readonly ProgrammaRegel[];
  gekozen: string | null;
  onKies: (id: string) => void;
  /** Puts an onderdeel before or behind another one. */
  onMove: (id: string, targetId: string, plaats: 'before' | 'after') => void;
}

/** The onderdelen; dragged with the mouse, or with the keyboard: Enter on the handle, arrows, Enter. */
export function ProgrammaLijst({ regels, gekozen, onKies, onMove }: ProgrammaLijstProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      if (target.dropPosition === 'on') return;
      for (const key of keys) onMove(String(key), String(target.key), target.dropPosition);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={joinClassNames(styles.tussen)} />
    ),
  });
  return (
    <GridList
      aria-label="Onderdelen"
      className={joinClassNames(styles.lijst)}
      items={regels}
      dragAndDropHooks={dragAndDropHooks}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={gekozen === null ? [] : [gekozen]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (key !== undefined) onKies(String(key));
      }}
      renderEmptyState={() => (
        <p className={styles.leeg}>Het programma is leeg. Voeg hieronder het eerste onderdeel toe.</p>
      )}
    >
      {(regel) => <Regel regel={regel} />}
    </GridList>
  );
}

function Regel({ regel }: { regel: ProgrammaRegel }) {
  return (
    <GridListItem
      id={regel.id}
      textValue={`${regel.tijd} ${regel.titel}`}
      className={joinClassNames(
        styles.regel,
        regel.isPauze && styles.pauze,
        regel.isOvergeslagen && styles.over,
      )}
    >
      <Button slot="drag" className={joinClassNames(styles.greep)}>
        <Icon name="sleep" />
      </Button>
      <span className={styles.tijd}>
        {regel.tijd}
        {regel.isVast ? <Icon name="slot" label="vaste starttijd" className={styles.vast} /> : null}
      </span>
      <span className={styles.titel}>
        {regel.isPauze ? <Icon name="koffie" /> : null}
        <span>
          {regel.titel}
          {regel.isNu ? <span className={styles.nu}>nu</span> : null}
          {regel.isOvergeslagen ? <span className={styles.werkvorm}>vandaag overgeslagen</span> : null}
          {regel.klem === 0 ? null : (
            <span className={styles.klem} data-teveel={regel.klem > 0 || undefined}>
              {describeKlem(regel.klem)}
            </span>
          )}
          {regel.werkvormen.map((naam, index) => (
            <span key={index} className={styles.werkvorm}>
              {naam}
            </span>
          ))}
        </span>
      </span>
      <span className={styles.minuten}>{regel.minuten} min</span>
    </GridListItem>
  );
}

function describeKlem(klem: number): string {
  return klem > 0
    ? `${String(klem)} min te weinig ervoor: het vorige onderdeel loopt dan nog`
    : `${String(-klem)} min vrij ervoor`;
}
