import { useContext, useEffect, useState } from 'react';
import { AskContext } from './ask-context.ts';

/** An image that is kept in the database: on its way, there (a blob URL), or not to be had. */
export type Afbeelding =
  | { readonly soort: 'laadt' }
  | { readonly soort: 'klaar'; readonly url: string }
  | { readonly soort: 'fout' };

/** Gives the image with this id as a blob URL that lives as long as the component. Null id gives 'laadt'. */
export function useAfbeelding(id: string | null): Afbeelding {
  const ask = useContext(AskContext);
  const [afbeelding, setAfbeelding] = useState<Afbeelding>({ soort: 'laadt' });
  useEffect(() => {
    if (id === null) return undefined;
    let isGone = false;
    let url: string | null = null;
    ask('getAfbeelding', { id }).then(
      ({ mime, bytes }) => {
        if (isGone) return;
        url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
        setAfbeelding({ soort: 'klaar', url });
      },
      () => {
        if (!isGone) setAfbeelding({ soort: 'fout' });
      },
    );
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
      setAfbeelding({ soort: 'laadt' });
    };
  }, [ask, id]);
  return afbeelding;
}
