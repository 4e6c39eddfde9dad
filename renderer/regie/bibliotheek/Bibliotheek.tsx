import { useBibliotheek, useRegie } from '../../store/use-regie.ts';

/** The start screen. */
export function Bibliotheek() {
  const { bijeenkomst } = useRegie();
  const { bijeenkomsten } = useBibliotheek();
  return (
    <main>
      <h1>Bibliotheek</h1>
      {bijeenkomsten.map(({ id, titel }) => (
        <button key={id} type="button" onClick={() => void bijeenkomst.open(id)}>
          {titel}
        </button>
      ))}
    </main>
  );
}
