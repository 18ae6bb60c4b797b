/** Asks the server for the HTML of a page of a list. Fails when it does not answer. */
export async function readListPage(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
