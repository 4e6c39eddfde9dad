import { createContext } from 'react';
import { type Ask, createAsk } from './ask.ts';

/** How components of any window reach the data service. */
export const AskContext = createContext<Ask>((name, input) => createAsk(window.dialoogtafel)(name, input));
