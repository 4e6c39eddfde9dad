import { type IpcMainEvent, ipcMain } from 'electron';
import type { Answer, MainRequestName, RequestName, Rol } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { mainRequestRollen, requestRollen } from '../../shared/request-rollen.ts';
import { toAnswer } from './answer.ts';
import type { DataProcess } from './data-process.ts';
import { logProblem } from './log.ts';
import type { Windows } from './windows.ts';

/** Gives the value that answers a request that main answers itself. Throws `DialoogtafelError` when it is refused. */
export type AnswerSelf = (name: MainRequestName, input: unknown) => Promise<unknown>;

/** What main adds to the input of a request on its way to the service. */
export type Stamps = Readonly<Partial<Record<RequestName, () => Readonly<Record<string, unknown>>>>>;

/** Passes requests on: who may ask what is decided here, by the role that main gave the window. */
export function relayRequests(
  windows: Windows,
  data: DataProcess,
  stamps: Stamps,
  answerSelf: AnswerSelf,
): void {
  ipcMain.on('request', (event, id: unknown, name: unknown, input: unknown) => {
    void answerRequest(readSender(event, windows), name, input).then((answer) => {
      if (!event.sender.isDestroyed()) event.reply('answer', id, answer);
    });
  });

  async function answerRequest(role: Rol | null, name: unknown, input: unknown): Promise<Answer<unknown>> {
    const known = isRequestName(name) ? name : null;
    try {
      if (role === null || known === null || !isAllowed(known, role)) throw forbid();
      if (role === 'regie' && windows.isRegieDicht) throw refuseRegie();
      if (isForMain(known)) return { ok: true, value: await answerSelf(known, input) };
      const answer = await data.ask(role, known, stamp(input, stamps[known]));
      if (!answer.ok) logProblem('request refused', { request: known, role, code: answer.code });
      return answer;
    } catch (error) {
      const answer = toAnswer(error);
      logProblem('request failed', { request: known ?? 'unknown', role: role ?? 'none' }, error);
      return answer;
    }
  }
}

/** The role of a window's own page. A frame inside it, or another page, has none. */
function readSender(event: IpcMainEvent, windows: Windows): Rol | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  return windows.readRole(event.sender, frame.url);
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requestRollen, name);
}

function isForMain(name: RequestName): name is MainRequestName {
  return Object.hasOwn(mainRequestRollen, name);
}

function isAllowed(name: RequestName, role: Rol): boolean {
  return requestRollen[name].includes(role);
}

function forbid(): DialoogtafelError {
  return new DialoogtafelError('verboden', 'Dit venster mag dat niet vragen.');
}

function refuseRegie(): DialoogtafelError {
  return new DialoogtafelError('regieDicht', 'Regie is dicht. Open het op het scherm dat nu voor je staat.');
}

function stamp(input: unknown, add: (() => Readonly<Record<string, unknown>>) | undefined): unknown {
  // What is no object is refused by the service's own check.
  return add === undefined || typeof input !== 'object' || input === null ? input : { ...input, ...add() };
}
