import type { Actie } from '../../../shared/werkvormen/oogst/acties.ts';
import type { State } from '../../../shared/werkvormen/oogst/state.ts';
import type { OogstStap } from '../../../shared/werkvormen/oogst/vragen.ts';
import { eraseScherm, type RegieProps, type WerkvormScherm } from '../werkvorm-scherm.ts';
import { Regie } from './Regie.tsx';

/** The screens in regie of a small werkvorm that ends in a harvest; what it asks for in each stap is all that differs. */
export function createOogstScherm(oogst: readonly OogstStap[]): WerkvormScherm {
  return eraseScherm({
    Regie: (props: RegieProps<State, Actie>) => <Regie oogst={oogst} {...props} />,
  });
}
