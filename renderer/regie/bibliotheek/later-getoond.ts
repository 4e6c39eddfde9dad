/** What the library shows only when somebody asks for it: one piece of code, read when the library has been painted. */
export { Menu } from '../../components/Menu.tsx';
export { BewaartermijnDialog } from './BewaartermijnDialog.tsx';
export { NaamDialog } from './NaamDialog.tsx';
export { NieuweBijeenkomstDialog } from './NieuweBijeenkomstDialog.tsx';
export { NieuweGroepDialog } from './NieuweGroepDialog.tsx';
export { VerlopenDialog } from './VerlopenDialog.tsx';
export { VerwijderDialog } from './VerwijderDialog.tsx';
export { Zoekresultaten } from './Zoekresultaten.tsx';
