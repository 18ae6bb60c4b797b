import { ilacsFrameworkAt } from '../ofsted/ilacs.ts';
import type { Framework } from '../ofsted/report.ts';
import { isAnotherTime } from './is-another-time.ts';

const isJoint = (text: string) => /\bjoint targeted area inspection\b|\bJTAI\b/i.test(text);
const isSend = (text: string) => /\barea SEND inspection\b/i.test(text);

/**
 * The framework of an inspection, from the words that sentences use for it and the day the inspectors came. None where they
 * name several: reports tell of other inspections beside their own.
 */
export function readFramework(sentences: readonly string[], from: string): Framework | undefined {
  const year = Number(from.slice(0, 4));
  const ofThis = sentences.filter((sentence) => !isAnotherTime(sentence, [year, year + 1]));
  const council = councilFramework(sentences.join(' '), from);
  const named: Framework[] = [
    ...(ofThis.some(isJoint) ? (['jtai'] as const) : []),
    ...(ofThis.some(isSend) ? (['area-send'] as const) : []),
    ...(council === undefined ? [] : [council]),
  ];
  return named.length === 1 ? named[0] : undefined;
}

/** The framework of an inspection of the council’s own services: each was in use for some years only. */
function councilFramework(text: string, from: string): Framework | undefined {
  const isProtection =
    /\bchild protection inspection\b|inspection of (?:local authority )?child protection|arrangements for the protection of children/i.test(
      text,
    );
  if (isProtection && from >= '2012-05' && from < '2013-11') return 'child-protection-2012';
  const isSingle =
    /\bsingle inspection framework\b|\bSIF\b|services for children in need of help and protection|children looked after and achieving permanence/i.test(
      text,
    );
  if (isSingle && from >= '2013-11' && from < '2018-06') return 'sif';
  const isIlacs = /\bILACS\b|inspection of (?:local authority )?children[’']?s (?:social care )?services/i.test(text);
  return isIlacs && from >= '2018' ? ilacsFrameworkAt(from) : undefined;
}
