import { Zweefkaart } from '../../slepen/Zweefkaart.tsx';
import type { StapelsModel } from './use-stapels.ts';

/** The slips that hang above the board: of this window, and of the other one. */
export function InDeLucht({ model: { opgetild, gesleept, lucht } }: { readonly model: StapelsModel }) {
  return (
    <>
      {opgetild === null ? null : (
        <Zweefkaart
          nummer={opgetild.nummer}
          titel={opgetild.tekst}
          variant="rustig"
          attach={lucht.sleper.attach}
        />
      )}
      {gesleept === null ? null : (
        <Zweefkaart
          nummer={gesleept.nummer}
          titel={gesleept.tekst}
          variant="rustig"
          attach={lucht.attachGesleept}
          isAnder
        />
      )}
    </>
  );
}
