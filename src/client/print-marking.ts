// What a browser prints in the margins of every sheet need not stand beside the text too.
if ('CSSMarginRule' in globalThis) document.documentElement.classList.add('margins-printed');
