import { existsSync } from 'node:fs';
import { fromEnvironment } from '../from-environment.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium browser on this machine: the one EVIDENCE_BROWSER names, or one in a usual place. Undefined when there is none. */
export function findBrowser(): string | undefined {
  return fromEnvironment('EVIDENCE_BROWSER') ?? places.find((place) => existsSync(place));
}
