const weakness =
  /\b(?:how ?ever|although|though|despite|whilst|but|not|no longer|yet|never|lack\w*|few\w*|less|too|only|still|delay\w*|slow\w*|late|poor\w*|weak\w*|fail\w*|gaps?|inconsisten\w*|varia(?:ble|bility|tion)|limited|(?<!at )risks?(?! assess)|concern\w*|challeng(?:e|es|ing)|difficult\w*|pressures?|problem\w*|short\w*|below|worse|declin\w*|falling|rising|high(?:er)? (?:rate|number|level|turnover)\w*|fluctuat\w*|under ?develop\w*|insufficient\w*|adequate|requires? improvement|areas? for (?:development|improvement)|to improve|even so|nevertheless)\b/i;
const nextStep =
  /\b(?:will|shall|plan(?:ned|s? to)|(?:we|are|is) (?:now )?plan(?:ning)?|propos\w+|next|further|aim(?:s|ed|ing)?|intend\w*|target\w*|from now|going to|to be|(?:is|are) (?:\w+ )?(?:develop|review|updat|revis|introduc|implement|improv|prepar|extend|recruit|commission)ing|being \w+ed|develop(?:ing)?|need(?:s|ed)?|must|priorit(?:y|ies|ise\w*)|work (?:is )?(?:continues|under way)|under way|working (?:to|towards|on)|progressing)\b/i;
const impact =
  /\b(?:impact\w*|as a result|resulted|result(?:s|ing)? in|so that|led to|outcomes?|reduc\w+|increas\w+|improved?|improvements?|fewer|more (?:children|families|young|timely|stable)|rose|rising|fell|compared|above|better|evidence (?:shows|indicates|suggests|points)|audits? (?:show|indicate|suggest|find|found)\w*|feedback|told us|children say|trend\w*|average)\b|\d ?%|\bper cent\b/i;

/** Shorter texts, of some 30 words, are notes that say nothing either way. */
const least = 180;

/** Whether a text says nothing of a weakness, a next step or an effect. A short note is not judged. */
export function namesOnlyStrengths(text: string): boolean {
  return text.length >= least && !weakness.test(text) && !nextStep.test(text) && !impact.test(text);
}
