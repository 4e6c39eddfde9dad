import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { joinClassNames } from '../../components/class-names.ts';
import styles from './Inhoudsopgave.module.css';

export interface InhoudsopgaveProps {
  delen: readonly {
    readonly kop: string;
    readonly paginas: readonly { readonly id: string; readonly titel: string }[];
  }[];
  gekozen: string;
  onKies: (id: string) => void;
}

/** The pages of the manual in groups: one stop for Tab, arrows inside it, and typing the first letters finds a page. */
export function Inhoudsopgave({ delen, gekozen, onKies }: InhoudsopgaveProps) {
  return (
    <ListBox
      aria-label="Hoofdstukken"
      className={joinClassNames(styles.lijst)}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[gekozen]}
      onSelectionChange={(keys) => {
        for (const key of keys) onKies(String(key));
      }}
    >
      {delen.map(({ kop, paginas }) => (
        <ListBoxSection key={kop} id={kop}>
          <Header className={styles.kop}>{kop}</Header>
          {paginas.map(({ id, titel }) => (
            <ListBoxItem key={id} id={id} textValue={titel} className={joinClassNames(styles.pagina)}>
              {titel}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
