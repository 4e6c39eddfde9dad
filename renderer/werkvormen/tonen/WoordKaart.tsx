import styles from './WoordKaart.module.css';

/** What somebody said, on a card among others on the zaal. Below it, smaller, whose it is or what belongs to it; '' for nothing. */
export function WoordKaart({ tekst, onder }: { readonly tekst: string; readonly onder: string }) {
  return (
    <div className={styles.kaart}>
      <p>{tekst}</p>
      {onder === '' ? null : <p className={styles.onder}>{onder}</p>}
    </div>
  );
}
