import { createContext, useContext, useEffect, useState } from 'react';
import { AskContext } from './ask-context.ts';

/** An image that is kept in the database: on its way, there (a blob URL), or not to be had. */
export type Afbeelding =
  | { readonly soort: 'laadt' }
  | { readonly soort: 'klaar'; readonly url: string }
  | { readonly soort: 'fout' };

/** Addresses of the images by id, on a page that has them already and can ask for nothing; null elsewhere. */
export const AfbeeldingenContext = createContext<Readonly<Record<string, string>> | null>(null);

/** Gives the image with this id as a blob URL that lives as long as the component. Null id gives 'laadt'. */
export function useAfbeelding(id: string | null): Afbeelding {
  const ask = useContext(AskContext);
  const given = useContext(AfbeeldingenContext);
  const [afbeelding, setAfbeelding] = useState<Afbeelding>({ soort: 'laadt' });
  useEffect(() => {
    if (id === null || given !== null) return undefined;
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
  }, [ask, id, given]);
  if (given !== null && id !== null) {
    const url = given[id];
    return url === undefined ? { soort: 'fout' } : { soort: 'klaar', url };
  }
  return afbeelding;
}
