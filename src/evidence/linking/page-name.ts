/** What a page of a file is called: page 3, or slide 3 of a presentation. */
export const pageName = (file: string, page: number): string =>
  `${/\.pp[st][xm](?:[?#].*)?$/i.test(file) ? 'slide' : 'page'} ${page}`;
