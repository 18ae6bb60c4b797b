/** What people in and around councils are called by their work, in small letters and without a plural’s s. */
const posts: ReadonlySet<string> = new Set(
  `accountant administrator adviser advisor advocate alderman ambassador analyst apprentice assistant auditor author barrister
champion chancellor chair chairman chairperson chairwoman chaplain chief clerk commander commissioner constable consultant convenor
coordinator co-ordinator coroner councillor counsellor dcs deputy deputising director doctor editor engineer executive
facilitator governor head headteacher hmi iro inspector interviewer judge lado leader lead lecturer magistrate manager mayor
mayoress member mentor midwife minister nurse officer ombudsman owner paediatrician partner practitioner president
principal psychiatrist psychologist recorder registrar rep representative researcher reviewer scrutineer
secretary sergeant solicitor speaker sponsor strategist superintendent supervisor teacher therapist trainer treasurer
trustee vice visitor worker`.split(/\s+/),
);

/** Whether a word is a post, a rank or an office, one or several: Director, officers. */
export const isPost = (word: string): boolean => {
  const small = word.toLowerCase().replace(/[’']s?$/, '');
  return posts.has(small) || posts.has(small.replace(/s$/, ''));
};

/** Whether words begin with a post, like “Interim Head of Service, Early Help”, within their first few words. */
export function beginsWithPost(words: string): boolean {
  const list = (/^[\p{L}\s,&’'/-]*/u.exec(words)?.[0] ?? '').replace(article, '').split(/,?\s+/).slice(0, mostWords);
  const at = list.findIndex(isPost);
  // Small words may join a post’s, and a post may be written in small letters; other small words are a sentence.
  return at >= 0 && (at < 3 || list.slice(0, at).every(isCapitalOrJoining));
}

/** Whether words end with a post and what it is for, like “the Service Manager, Fostering”. */
export function endsWithPost(words: string): boolean {
  const list = words.split(/,?\s+/).slice(-mostWords);
  const at = list.findLastIndex(isPost);
  return at >= 0 && list.slice(at + 1).every(isCapitalOrJoining);
}

const mostWords = 6;
const article = /^(?:the|our|an?|then|now|former|her|his|their)\s/;
const isCapitalOrJoining = (word: string): boolean =>
  /^\p{Lu}|^(?:of|for|and|to|the|in|on|with)$|^[&/–-]?$/u.test(word);
