import { requests, type Rol } from '../../shared/contract.ts';
import { parseOrRefuse } from '../../shared/domain/parse.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import {
  createContext,
  type HandledName,
  type Handler,
  type Handlers,
  type ServiceContext,
} from './context.ts';
import { bibliotheekHandlers } from './handlers/bibliotheek.ts';
import { gebiedensetsHandlers } from './handlers/gebiedensets.ts';
import { bijeenkomstHandlers } from './handlers/bijeenkomst.ts';
import { eerderHandlers } from './handlers/eerder.ts';
import { documentenHandlers } from './handlers/documenten.ts';
import { indelingenHandlers } from './handlers/indelingen.ts';
import { invoerHandlers } from './handlers/invoer.ts';
import { papierHandlers } from './handlers/papier.ts';
import { pdfHandlers } from './handlers/pdf.ts';
import { regieDichtHandlers } from './handlers/regie-dicht.ts';
import { zaalHandlers } from './handlers/zaal.ts';
import { resumeInvoer } from './invoer/start.ts';
import { refuseInOefening } from './in-oefening.ts';

const handlers: Handlers = {
  ...bibliotheekHandlers,
  ...indelingenHandlers,
  ...gebiedensetsHandlers,
  ...bijeenkomstHandlers,
  ...eerderHandlers,
  ...zaalHandlers,
  ...documentenHandlers,
  ...papierHandlers,
  ...pdfHandlers,
  ...regieDichtHandlers,
  ...invoerHandlers,
};

/** Puts together what every request but that for the library works with, and goes on with handing in where that was going on. */
export function startContext(parts: Omit<Parameters<typeof createContext>[0], 'find'>): ServiceContext {
  const context = createContext({ ...parts, find: findWerkvorm });
  resumeInvoer(context);
  return context;
}

/** Gives the value that answers a request. Throws `DialoogtafelError` when it is refused. */
export async function handleRequest(
  context: ServiceContext,
  role: Rol,
  name: HandledName,
  input: unknown,
): Promise<unknown> {
  const parsed = parseOrRefuse<unknown>(requests[name].input, input) as never;
  context.afscherming.refuseWhenClosed(role);
  refuseInOefening(name, context);
  return (handlers[name] as Handler<HandledName>)(parsed, context, role);
}
