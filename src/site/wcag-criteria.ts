const titles = `
1.1.1 Non-text content
1.2.1 Audio-only and video-only (prerecorded)
1.2.2 Captions (prerecorded)
1.2.3 Audio description or media alternative (prerecorded)
1.2.4 Captions (live)
1.2.5 Audio description (prerecorded)
1.3.1 Info and relationships
1.3.2 Meaningful sequence
1.3.3 Sensory characteristics
1.3.4 Orientation
1.3.5 Identify input purpose
1.4.1 Use of colour
1.4.2 Audio control
1.4.3 Contrast (minimum)
1.4.4 Resize text
1.4.5 Images of text
1.4.10 Reflow
1.4.11 Non-text contrast
1.4.12 Text spacing
1.4.13 Content on hover or focus
2.1.1 Keyboard
2.1.2 No keyboard trap
2.1.4 Character key shortcuts
2.2.1 Timing adjustable
2.2.2 Pause, stop, hide
2.3.1 Three flashes or below threshold
2.4.1 Bypass blocks
2.4.2 Page titled
2.4.3 Focus order
2.4.4 Link purpose (in context)
2.4.5 Multiple ways
2.4.6 Headings and labels
2.4.7 Focus visible
2.4.11 Focus not obscured (minimum)
2.5.1 Pointer gestures
2.5.2 Pointer cancellation
2.5.3 Label in name
2.5.4 Motion actuation
2.5.7 Dragging movements
2.5.8 Target size (minimum)
3.1.1 Language of page
3.1.2 Language of parts
3.2.1 On focus
3.2.2 On input
3.2.3 Consistent navigation
3.2.4 Consistent identification
3.2.6 Consistent help
3.3.1 Error identification
3.3.2 Labels or instructions
3.3.3 Error suggestion
3.3.4 Error prevention (legal, financial, data)
3.3.7 Redundant entry
3.3.8 Accessible authentication (minimum)
4.1.2 Name, role, value
4.1.3 Status messages`;

/** The 55 success criteria of levels A and AA in WCAG 2.2 (https://www.w3.org/TR/WCAG22/), in order. */
export const wcagCriteria: readonly { readonly number: string; readonly title: string }[] = titles
  .trim()
  .split('\n')
  .map((line) => ({ number: line.slice(0, line.indexOf(' ')), title: line.slice(line.indexOf(' ') + 1) }));
