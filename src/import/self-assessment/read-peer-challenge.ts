import type { RootContent } from 'mdast';
import { outline } from '../word/outline.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';
import { cellsOf, tablesIn } from './read-parts.ts';

type Point = {
  readonly id: string;
  readonly point: string;
  readonly recommendation?: string;
  readonly 'no-action'?: true;
};
type SignOff = {
  readonly role: string;
  readonly of: 'directors-challenge' | 'self-assessment';
  readonly date?: string;
};

/** The challenge by the directors of another authority, as far as it is filled in. */
export type PeerChallenge = { readonly by: string; readonly held?: string; readonly points: readonly Point[] };

/** Reads the table of points and recommendations; “NFA” is the peers’ word for no further action. */
export function readPeerChallenge(blocks: readonly RootContent[]): PeerChallenge | undefined {
  for (const [header = [], ...rows] of tablesIn(blocks).map(cellsOf)) {
    const by = /\bpoints? (?:raised )?by (.+?)(?:['’]s? directors?| directors?)?$/i.exec(header[0] ?? '')?.[1];
    if (by === undefined || !/recommendation|response|action/i.test(header[1] ?? '')) continue;
    const points = rows
      .filter(([point = '']) => point !== '')
      .map(([point = '', recommendation = ''], index) => readPoint(String(index + 1), point, recommendation));
    const held = heldOn(blocks);
    return { by: by.trim(), ...(held === undefined ? {} : { held }), points };
  }
  return undefined;
}

function readPoint(id: string, point: string, recommendation: string): Point {
  const closed = /^(?:NFA|no further action)\b[\s.,:;–-]*(.*)$/i.exec(recommendation);
  if (closed === null) return { id, point, ...(recommendation === '' ? {} : { recommendation }) };
  return { id, point, ...(closed[1] === '' ? {} : { recommendation }), 'no-action': true };
}

function heldOn(blocks: readonly RootContent[]): string | undefined {
  return outline(blocks)
    .map(({ text }) => /\bdate of (?:the )?(?:directors['’]? )?challenge:?(.*)/i.exec(text)?.[1])
    .map((rest) => parsePrintedDate(rest ?? ''))
    .find(Boolean);
}

const signed =
  /\bsigned off by (?:the |your )?(.+?)(?: on the first page| before| and dated|,? (?:on|dated):? \d|[.;]|$)/i;

/** Who must sign off, and the days on which they have; names are not taken over. */
export function readSignOffs(blocks: readonly RootContent[]): SignOff[] {
  const lines = outline(blocks).flatMap(({ text, kind }) => (kind === 'table' ? text.split('\n') : [text]));
  const peers = lines.flatMap((line): SignOff[] => {
    const rest = /^peer director\s*\d?\s*:?(.*)$/i.exec(line)?.[1];
    if (rest === undefined) return [];
    const date = parsePrintedDate(rest);
    return [{ role: 'Peer Director', of: 'directors-challenge', ...(date === undefined ? {} : { date }) }];
  });
  const numbered =
    peers.length > 1
      ? peers.map((peer, index) => ({ ...peer, role: `Peer Director (${index + 1} of ${peers.length})` }))
      : peers;
  const found = lines
    .map((text) => signed.exec(text))
    .find((match) => /\b(DCS|director of children|lead member|CX|chief executive)\b/i.test(match?.[1] ?? ''));
  const [line, roles] = [found?.input ?? '', found?.[1] ?? ''];
  const own = roles
    .split(/,\s*|\s+and\s+/)
    .map((role) => role.replace(/^the\s+/i, '').trim())
    .filter((role) => role !== '');
  const isAsked = /\b(must|should|please|ensure|to be|needs?)\b/i.test(line);
  const on = isAsked ? undefined : parsePrintedDate(/ (?:on|dated):? (\d.*)/.exec(line)?.[1] ?? '');
  const date = on?.length === 10 ? { date: on } : {};
  return [...numbered, ...own.map((role): SignOff => ({ role, of: 'self-assessment', ...date }))];
}
