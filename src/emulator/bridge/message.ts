import type { Json, JsonObject } from '../host/rich/protocol';

/** The envelope in which office.js and the page that hosts it talk: JSON text, by postMessage. */

const REQUEST = 0;
const RESPONSE = 1;

export const PURPOSE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What office.js asks. `correlation` tells its answers apart; an event carries that of its registration. */
export interface Request {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly purpose: number;
  readonly data: Json;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a message; undefined for whatever is no request of office.js. */
export function readRequest(message: unknown): Request | undefined {
  if (typeof message !== 'string') return undefined;
  let envelope: Json;
  try {
    envelope = JSON.parse(message) as Json;
  } catch {
    return undefined;
  }
  if (!isObject(envelope) || envelope._messageType !== REQUEST) return undefined;
  const { _actionName, _conversationId, _correlationId, _actionType, _data } = envelope;
  if (typeof _actionName !== 'string' || typeof _conversationId !== 'string') return undefined;
  return {
    action: _actionName,
    conversation: _conversationId,
    correlation: Number(_correlationId ?? 0),
    purpose: Number(_actionType ?? PURPOSE.invoke),
    data: _data ?? null,
  };
}

function envelope(request: Request, data: Json, kind: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

/** The answer to a request. */
export function answer(request: Request, data: Json): string {
  return envelope(request, data, 0);
}

/** An event, for the request that registered it. */
export function event(registration: Request, data: Json): string {
  return envelope(registration, data, 1);
}
