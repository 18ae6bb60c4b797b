// One style sheet is printed beside many pages, so a page hands it its own title: only a margin repeats on every sheet.
const longest = 110;

addEventListener('beforeprint', () => {
  const { title } = document;
  // A margin has room for a few lines.
  const shown = title.length > longest ? `${title.slice(0, longest).replace(/[\s–]+\S*$/, '')} …` : title;
  document.documentElement.style.setProperty('--page-title', JSON.stringify(shown));
});
