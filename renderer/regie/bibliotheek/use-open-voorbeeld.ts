import { useRegie } from '../../store/use-regie.ts';

/** Gives the function that loads the filled example, if it is not there yet, and opens it. */
export function useOpenVoorbeeld(): () => void {
  const { ask, bijeenkomst, meldingen } = useRegie();
  return () => {
    ask('loadVoorbeeld', {}).then(
      ({ bijeenkomstId }) => bijeenkomst.open(bijeenkomstId),
      (error: unknown) => {
        meldingen.addError(error);
      },
    );
  };
}
