import { MAX_BEURTEN } from '../../../../shared/werkvormen/brievenwisseling/inhoud.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { Brieven } from './Brieven.tsx';
import { useRonde, useWachtend } from './use-ronde.ts';
import { Verdelen } from './Verdelen.tsx';

/** Exchanging and answering, for the nth time. */
export function BeantwoordenStap({ beurt }: { beurt: number }) {
  const { state } = useRonde();
  return (
    <>
      {state.isAnoniem ? <ZonderNamen beurt={beurt} /> : <Verdelen beurt={beurt} />}
      <NogEenRonde beurt={beurt} />
      {state.isAnoniem && Object.keys(state.brieven).length > 0 ? <Brieven metAntwoorden /> : null}
    </>
  );
}

/** Without names nobody gives out anything: who comes with a code word gets a letter. */
function ZonderNamen({ beurt }: { beurt: number }) {
  const { state, people } = useRonde();
  const geschreven = useWachtend('schrijven');
  const beantwoord = useWachtend(`beantwoorden-${String(beurt)}`);
  if (state.isGesloten) return <Message>De brieven zijn afgesloten. Ze staan bij het nabespreken.</Message>;
  const opPapier = Object.keys(state.brieven).length;
  if (geschreven < 2 && opPapier < 2)
    return (
      <Message tone="waarschuwing">
        {describeTeWeinig(geschreven, opPapier)} Ruilen kan vanaf twee brieven, op het invoerscherm of op
        papier. Ga terug naar het schrijven.
      </Message>
    );
  if (geschreven < 2)
    return (
      <Message>
        De brieven zijn op papier: schud ze en geef iedereen de brief van een ander. Typ de antwoorden
        hieronder over.
        {geschreven === 0 ? '' : ' Eén brief is op het invoerscherm geschreven. Die heeft daar geen lezer.'}
      </Message>
    );
  const open = geschreven - beantwoord;
  return (
    <Deel titel="Hoe ver zijn ze">
      <p role="status">
        {beantwoord} van {geschreven} brieven beantwoord.
      </p>
      <Message>
        Wie op het invoerscherm het eigen codewoord typt, krijgt de brief van een ander. Niemand krijgt de
        eigen brief.
        {opPapier === 0 ? '' : ' Wat op papier staat, geef je zelf door.'}
        {open > 0 && beantwoord >= Math.min(people.aanwezig.length, geschreven)
          ? ' Iedereen die er is, heeft een brief gehad. Wie klaar is, kan met het codewoord nog een brief beantwoorden.'
          : ' Is er iemand weg? Zet dat bij Aanwezig; dan kan een ander die brief nog krijgen.'}
      </Message>
    </Deel>
  );
}

function describeTeWeinig(geschreven: number, opPapier: number): string {
  if (geschreven + opPapier === 0) return 'Er is nog geen brief.';
  if (geschreven > 0 && opPapier > 0) return 'Er is één brief op het invoerscherm en één op papier.';
  return 'Er is nog maar één brief.';
}

/** Each letter goes once more, to somebody who did not have it. */
function NogEenRonde({ beurt }: { beurt: number }) {
  const { state, act } = useRonde();
  if (beurt !== state.beurten || beurt >= MAX_BEURTEN || (state.isAnoniem && state.isGesloten)) return null;
  return (
    <div>
      <Button
        icon="herstart"
        onPress={() => void act({ type: 'beurtenGewijzigd', beurten: state.beurten + 1 })}
      >
        Nog een ronde erbij
      </Button>
    </div>
  );
}
