import type { OpenBijeenkomst } from '../../../shared/contract.ts';

/** One open bijeenkomst: preparing it and running it. */
export function Bijeenkomst({ open }: { open: OpenBijeenkomst }) {
  return <h1>{open.state.titel}</h1>;
}
