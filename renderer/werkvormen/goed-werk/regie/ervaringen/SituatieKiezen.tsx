import { useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { KRITISCHE_SITUATIES } from '../../../../../shared/inhoud/goed-werk.ts';
import type { KritischeSituatie } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { Button } from '../../../../components/Button.tsx';
import { Dialog } from '../../../../components/Dialog.tsx';
import styles from './SituatieKiezen.module.css';
import { SituatieLezen } from './SituatieLezen.tsx';

export interface SituatieKiezenProps {
  /** Content id of the one that is chosen now. */
  gekozen: string | null;
  onKies: (situatie: KritischeSituatie) => void;
  onClose: () => void;
}

type Kandidaat = (typeof KRITISCHE_SITUATIES)[number];

/** The ten kritische situaties by whom they are about; the one under the pointer is read beside the list. */
export function SituatieKiezen({ gekozen, onKies, onClose }: SituatieKiezenProps) {
  const [bronId, setBronId] = useState(gekozen ?? KRITISCHE_SITUATIES[0]?.bronId ?? '');
  const kandidaat = KRITISCHE_SITUATIES.find((each) => each.bronId === bronId);
  const choose = (id: string): void => {
    const chosen = KRITISCHE_SITUATIES.find((each) => each.bronId === id);
    if (chosen !== undefined) onKies(toSituatie(chosen));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="large"
      title="Kies een kritische situatie"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button
            variant="primary"
            onPress={() => {
              choose(bronId);
            }}
          >
            Deze kiezen
          </Button>
        </>
      }
    >
      <div className={styles.vlak}>
        <ListBox
          aria-label="Kritische situaties"
          autoFocus
          selectionMode="single"
          escapeKeyBehavior="none"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[bronId]}
          onSelectionChange={(keys) => {
            const [first] = keys;
            if (first !== undefined) setBronId(String(first));
          }}
          onAction={(key) => {
            choose(String(key));
          }}
          className={styles.lijst ?? ''}
        >
          {GROEPEN.map(([doelgroep, situaties]) => (
            <ListBoxSection key={doelgroep} id={doelgroep}>
              <Header className={styles.groep ?? ''}>{doelgroep}</Header>
              {situaties.map((each) => (
                <ListBoxItem
                  key={each.bronId}
                  id={each.bronId}
                  textValue={each.titel}
                  className={styles.keuze ?? ''}
                >
                  {each.titel}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
        <div className={styles.lezen} aria-live="polite">
          {kandidaat === undefined ? null : (
            <>
              <p className={styles.doelgroep}>{kandidaat.doelgroep}</p>
              <SituatieLezen situatie={kandidaat} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function toSituatie(kandidaat: Kandidaat): KritischeSituatie {
  const { doelgroep: _, ...situatie } = kandidaat;
  return situatie;
}

/** "Student of beginnend zorgprofessional" stands under Student. */
const groepOf = ({ doelgroep }: Kandidaat): string => doelgroep.split(/ of | \(/)[0] ?? doelgroep;

const GROEPEN: readonly (readonly [string, readonly Kandidaat[]])[] = [
  ...new Set(KRITISCHE_SITUATIES.map(groepOf)),
].map((groep) => [groep, KRITISCHE_SITUATIES.filter((each) => groepOf(each) === groep)]);
