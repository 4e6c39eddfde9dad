import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { AL_INGELEVERD } from '../../shared/domain/invoer.ts';
import type { InvoerBeeld, InvoerPersoon } from '../../shared/invoer/invoer-beeld.ts';
import { joinClassNames } from '../components/class-names.ts';
import { Icon } from '../components/Icon.tsx';
import { Message } from '../components/Message.tsx';
import { Blad } from './Blad.tsx';
import { type GelabeldPersoon, labelPersonen } from './label-personen.ts';
import { NaarBegeleider } from './NaarBegeleider.tsx';
import styles from './Namen.module.css';
import { Stand } from './Stand.tsx';
import { Woord } from './Woord.tsx';

export interface NamenProps {
  beeld: Extract<InvoerBeeld, { soort: 'namen' }>;
  onVerlaten: () => void;
}

/** Nobody's turn: everyone who is there finds their own name. */
export function Namen({ beeld, onVerlaten }: NamenProps) {
  const { titel, personen, voortgang, isGeheim } = beeld;
  const [gekozen, setGekozen] = useState<InvoerPersoon | null>(null);
  const [isAl, setIsAl] = useState(false);
  if (gekozen !== null) {
    return (
      <Woord
        persoon={gekozen}
        onTerug={() => {
          setGekozen(null);
        }}
      />
    );
  }
  const isKlaar = voortgang.van > 0 && voortgang.in === voortgang.van;
  return (
    <Blad
      breedte="breed"
      boven={titel}
      titel={isKlaar ? 'Iedereen heeft ingeleverd' : 'Wie ben je?'}
      onder={<NaarBegeleider isKlaar={isKlaar} onVerlaten={onVerlaten} />}
    >
      <Stand voortgang={voortgang} />
      {isAl ? <Message>{AL_INGELEVERD}</Message> : null}
      {isKlaar ? <p>Geef de laptop terug aan de begeleider.</p> : null}
      <ListBox
        aria-label="Wie ben je?"
        layout="grid"
        autoFocus="first"
        className={joinClassNames(styles.lijst)}
        items={labelPersonen(personen).map((each) => ({ ...each, id: each.persoon.id }))}
        onAction={(id) => {
          const persoon = personen.find((each) => each.id === id) ?? null;
          const mayNot = isGeheim && persoon?.isIngeleverd === true;
          setIsAl(mayNot);
          if (!mayNot) setGekozen(persoon);
        }}
      >
        {(each) => <Naam gelabeld={each} />}
      </ListBox>
    </Blad>
  );
}

function Naam({ gelabeld: { persoon, naam, erbij } }: { gelabeld: GelabeldPersoon }) {
  return (
    <ListBoxItem
      id={persoon.id}
      textValue={naam}
      className={joinClassNames(styles.persoon)}
      data-ingeleverd={persoon.isIngeleverd || undefined}
    >
      <span className={styles.woorden}>
        <span className={styles.naam}>{naam}</span>
        {erbij === '' ? null : <span className={styles.rol}>{erbij}</span>}
      </span>
      {persoon.isIngeleverd ? <Icon name="gelukt" label="ingeleverd" className={styles.klaar} /> : null}
    </ListBoxItem>
  );
}
