import type { AnyEvent, EventName, EventPayload, Rol } from '../../shared/contract.ts';

/** Sends an event to the windows of one role. */
export type Send = <N extends EventName>(to: Rol, name: N, payload: EventPayload<N>) => void;

/** An event as it travels, built so that name and payload stay together. */
export function createEvent<N extends EventName>(name: N, payload: EventPayload<N>): AnyEvent {
  return { name, payload } as unknown as AnyEvent;
}
