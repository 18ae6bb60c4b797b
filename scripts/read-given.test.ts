import { describe, expect, test } from 'vitest';
import { readGiven, type Options } from './read-given.ts';

const options: Options = {
  edition: { help: 'only what an audience may read' },
  format: { default: 'text', help: 'text or json' },
  offline: { default: false, help: 'a copy too' },
  'dry-run': { default: false, help: 'write nothing' },
};
const read = (args: string[], words = '', environment: NodeJS.ProcessEnv = {}) =>
  readGiven(args, options, words, environment);

describe('what a command is given', () => {
  test('is its options, and the words it takes', () => {
    expect(read(['--format', 'json'])).toMatchObject({ values: { format: 'json', offline: false }, rest: [] });
    expect(read(['a', '--offline', 'b'], 'KIND NAME')).toMatchObject({ rest: ['a', 'b'] });
    expect(read(['a', 'b', 'c'], 'FILE…')).toMatchObject({ rest: ['a', 'b', 'c'] });
  });

  test.each([
    [['inspector'], '', 'only options'],
    [['nginx', '/evidence/'], 'HOST', 'only HOST and options'],
  ])('%j where it takes “%s” is refused, with what to do', (args, words, takes) => {
    expect(read(args, words)).toMatch(
      new RegExp(`^“${args.at(-1) ?? ''}” cannot stand here.*this command takes ${takes}\\..*-- --format json$`),
    );
  });

  test('an option that npm has kept to itself is named: nobody may get everything who asked for an edition', () => {
    expect(read([], '', { npm_config_edition: 'inspector' })).toMatch(/^npm took --edition/);
    expect(read(['json'], '', { npm_config_format: 'true' })).toMatch(/^npm took --format/);
    expect(read(['a.pdf'], 'FILE…', { npm_config_dry_run: 'true' })).toMatch(/^npm took --dry-run/);
  });

  test('on Windows it is said how the hyphens get through PowerShell', () => {
    const said = /-- --format json\. In PowerShell say npm\.cmd instead of npm\.$/;
    expect(read([], '', { npm_config_edition: 'inspector', OS: 'Windows_NT' })).toMatch(said);
    expect(read(['json'], '', { OS: 'Windows_NT' })).toMatch(said);
  });

  test('what was given twice, what is npm’s own, and help are no mistake', () => {
    expect(read(['--edition=public'], '', { npm_config_edition: 'inspector' })).toMatchObject({
      values: { edition: 'public' },
    });
    expect(read([], '', { npm_config_offline: 'true' })).toMatchObject({ rest: [] });
    expect(read(['--help', 'words'])).toMatchObject({ help: true });
  });

  test.each([
    ['4321', true],
    ['0', true],
    ['abc', '--port is “abc”. Give a whole number from 0 to 65535.'],
    ['', '--port is “”. Give a whole number from 0 to 65535.'],
    ['80.5', '--port is “80.5”. Give a whole number from 0 to 65535.'],
    ['70000', '--port is “70000”. Give a whole number from 0 to 65535.'],
    ['-1', /^One of the options is not known or has no value|^--port is “-1”/],
  ])('a port of “%s”', (port, said) => {
    const numbered: Options = { port: { default: '1', help: 'a port', number: { from: 0, to: 65_535, whole: true } } };
    const given = readGiven(['--port', port], numbered, '', {});
    if (said === true) expect(given).toMatchObject({ values: { port } });
    else expect(given).toEqual(said instanceof RegExp ? expect.stringMatching(said) : said);
  });

  test('one of a few words is one of them, and may be left out', () => {
    const chosen: Options = { format: { choices: ['text', 'json'], help: 'text or json' } };
    expect(readGiven(['--format', 'xml'], chosen, '', {})).toBe('--format is “xml”. Use one of: text, json.');
    expect(readGiven(['--format', 'json'], chosen, '', {})).toMatchObject({ values: { format: 'json' } });
    expect(readGiven([], chosen, '', {})).toMatchObject({ rest: [] });
  });

  test('a number without an end says so', () => {
    const numbered: Options = { tolerance: { help: 'per cent', number: { from: 0, whole: false } } };
    expect(readGiven(['--tolerance', 'abc'], numbered, '', {})).toBe(
      '--tolerance is “abc”. Give a number of at least 0.',
    );
    expect(readGiven(['--tolerance', '2.5'], numbered, '', {})).toMatchObject({ values: { tolerance: '2.5' } });
    expect(readGiven([], numbered, '', {})).toMatchObject({ rest: [] });
  });

  test('an option nobody knows is refused', () => {
    expect(read(['--editon', 'x'])).toMatch(/^One of the options is not known/);
    expect(readGiven(['--x'], {}, '', {})).toBe('This command takes no options.');
  });
});
