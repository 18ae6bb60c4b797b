import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../evidence/rules/index.ts';
import { makeEvidence } from '../make-evidence.ts';
import { hostileCases } from './hostile-cases.ts';
import type { HostileCase } from './make-cases.ts';

const file = join(import.meta.dirname, 'hostile-report.txt');

/** What the check answers to a bad input: at most four problems, each on a line. */
function answer([, files, attachments = []]: HostileCase): string[] {
  const { problems } = makeEvidence(files, { html: true, attachments });
  const lines = problems.map(
    ({ file: path, line, column, rule, message }) =>
      `  ${path.replace('content/', '').replace(/\p{Cc}/gu, '\ufffd')}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : `:${column}`}  ${message}  ${rule}`,
  );
  return lines.length > 4 ? [...lines.slice(0, 4), `  … and ${lines.length - 4} more`] : lines;
}

const answered = new Map(hostileCases.map((bad) => [bad[0], answer(bad)]));
if (process.env['WRITE_HOSTILE_REPORT'] === '1') {
  writeFileSync(file, [...answered].map(([name, lines]) => `${name}\n${lines.join('\n')}\n`).join('\n'));
}
const kept = new Map(
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((entry) => {
      const [name = '', ...lines] = entry.split('\n');
      return [name, lines];
    }),
);

describe('bad input', () => {
  test('is at least 150 cases, each with a name of its own', () => {
    expect(answered.size).toBe(hostileCases.length);
    expect(hostileCases.length).toBeGreaterThanOrEqual(150);
  });

  test.each(hostileCases.map(([name]) => [name]))('%s', (name) => {
    expect(answered.get(name)).toEqual(kept.get(name));
    expect(answered.get(name)?.length, 'every case must be answered').toBeGreaterThan(0);
  });

  test('between them the cases break every rule that reading finds', () => {
    const found = new Set([...answered.values()].flat().map((line) => /(\S+)$/.exec(line)?.[1]));
    const read = [
      'encoding',
      'file-too-large',
      'too-complex',
      'hidden-character',
      'file-stray',
      'file-name',
      'duplicate-id',
      'attachment-kind',
      'attachment-name',
    ];
    expect(read.filter((id) => !found.has(id))).toEqual([]);
    expect(read.every((id) => rules.some((rule) => rule.id === id))).toBe(true);
  });
});
