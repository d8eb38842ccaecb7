// What a person would see at once on this page and call broken: each as a line of text; nothing where all is well.
() => {
  const found = [];
  const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && !element.closest('.ilo-unseen, .ilo-skip, title, head, iframe');
  const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 50)}"`;

  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    found.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${document.documentElement.clientWidth}`);
  }

  // Text that is cut off by its own box or by the window.
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!seen(element) || element instanceof SVGElement || style.display === 'inline' || !/hidden|clip/.test(style.overflowX + style.overflowY)) { continue; }
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (isCut && style.textOverflow !== 'ellipsis' && !element.querySelector('svg')) { found.push(`cut: ${name(element)}`); }
  }

  for (const text of document.querySelectorAll('svg text')) {
    const frame = text.ownerSVGElement.getBoundingClientRect(), box = text.getBoundingClientRect();
    if (seen(text) && (box.left < Math.min(frame.left, 0) - 1 || box.right > document.documentElement.clientWidth + 1 || (getComputedStyle(text.ownerSVGElement).overflow !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)))) {
      found.push(`cut in a drawing: ${name(text)}`);
    }
  }

  // A line of a drawing that runs through a text of it.
  for (const line of document.querySelectorAll('svg line')) {
    const a = line.getBoundingClientRect();
    for (const text of seen(line) ? line.ownerSVGElement.querySelectorAll('text') : []) {
      const b = text.getBoundingClientRect();
      if (a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 3 && a.bottom > b.top + 3) { found.push(`struck through: ${name(text)}`); }
    }
  }

  // Where every piece of text is, a box for each of its lines.
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !seen(parent) || parent.closest('script, style, option')) { continue; }
    const range = document.createRange();
    range.selectNodeContents(node);
    const clip = parent.closest('.ilo-bar')?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      const right = clip ? Math.min(box.right, clip.right) : box.right;
      if (right - box.left > 1 && box.height > 1) { boxes.push({ left: box.left, right, top: box.top, bottom: box.bottom, node, parent }); }
    }

    // A number, a range of numbers or a fraction stays on one line.
    for (const match of node.data.matchAll(/\d+(?:[.,\/–:\u00A0\u202F-]\d+)*/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].filter(box => box.width > 0.5).map(box => Math.round(box.top)));
      if (lines.size > 1 && match[0].length < 24 && !parent.closest('pre')) { found.push(`broken number: ${match[0]} in ${name(parent)}`); }
    }
  }

  // No text over another: boxes of different texts share no more than the slack that letters leave in their lines.
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
      const a = boxes[i], b = boxes[j];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (a.node !== b.node && wide > 2 && high > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.3) {
        found.push(`over each other: ${name(a.parent)} and ${name(b.parent)}`);
      }
    }
  }

  return [...new Set(found)].slice(0, 8);
}
