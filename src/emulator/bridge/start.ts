import type { JsonObject } from '../host/rich/protocol';

/** The languages the page speaks; also those that it claims to be Excel's own. */
export type HostLanguage = 'zh-CN' | 'en-US';

/** One life of the add-in's page in its frame. */
export interface Conversation {
  /** New for each page load: office.js keeps document settings in the session's storage under it. */
  readonly id: string;
  readonly control: string;
  readonly language: HostLanguage;
  /** What Excel would call the document's address; the add-in can read it. */
  readonly documentUrl: string;
}

/**
 * The address that a page from disk claims for office.js to talk to: a file has none that messages could be sent to, and the library speaks
 * with https alone. Nobody can have it (RFC 2606).
 */
export const CLAIMED_HOST = 'https://heji.invalid';

export function newConversation(language: HostLanguage, documentUrl: string): Conversation {
  return { id: crypto.randomUUID(), control: 'heji-pane', language, documentUrl };
}

/**
 * The frame's name, which is where office.js learns from that it runs in Excel on the web and whom to talk to. It has to be set
 * before the frame begins to load. Without `disableLogging` the library would load its telemetry too.
 */
export function frameName({ id, control, language }: Conversation, parentUrl: string): string {
  return JSON.stringify({
    baseFrameName: 'heji',
    hostInfo: `Excel$Web$16.01$${language}$${id}$$disableLogging$0`,
    xdmInfo: `${id}|${control}|${parentUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** ExcelApi version that the stand-in claims: the oldest that the add-in supports. */
const CLAIMED_API = '1.14';

/** The number by which office.js knows Excel on the web. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** What office.js asks for first. The requirement sets have to be JSON text, or the library takes none of them for met. */
export function appContext(conversation: Conversation): JsonObject {
  return {
    _id: conversation.control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appUILocale: conversation.language,
    _dataLocale: conversation.language,
    _docUrl: conversation.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify({ ExcelApi: CLAIMED_API, SharedRuntime: '1.1' }),
  };
}
