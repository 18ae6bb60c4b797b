import { ilacsFrameworkAt } from '../ofsted/ilacs.ts';
import type { Framework } from '../ofsted/report.ts';

/** The framework of an inspection, from the words a report uses for it and the day the inspectors came. */
export function readFramework(text: string, from: string): Framework | undefined {
  if (/\bjoint targeted area inspection\b|\bJTAI\b/i.test(text)) return 'jtai';
  if (/\barea SEND inspection\b|\blocal area SEND inspection\b/i.test(text)) return 'area-send';
  const isProtection =
    /\bchild protection inspection\b|inspection of (?:local authority )?(?:arrangements for the protection of children|child protection)|arrangements for the protection of children/i.test(
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
