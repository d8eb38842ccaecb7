// Counts what the Tab key must reach on a page, and notes where each press leads.
(() => {
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
    .filter(element => shown(element) && element.tabIndex >= 0 && !element.disabled);
  const name = element => element.outerHTML.slice(0, 120);
  const reached = [];
  const unseen = [];
  document.addEventListener("focusin", event => {
    const element = event.target;
    reached.push(element);
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.outlineStyle === "none" && style.boxShadow === "none") unseen.push(`no sign of the focus: ${name(element)}`);
    if (box.width < 2 || box.height < 2 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
      unseen.push(`focus out of sight: ${name(element)}`);
    const over = document.elementFromPoint(Math.min(innerWidth - 1, box.left + box.width / 2), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
    if (over && !element.contains(over) && !over.contains(element)) unseen.push(`something lies over the focus: ${name(element)}`);
  });
  window.keyboardMissed = () => all.filter(element => !reached.includes(element)).length;
  window.keyboardFindings = () => {
    const own = reached.filter(element => all.includes(element));
    const missed = all.filter(element => !own.includes(element)).map(element => `not reached: ${name(element)}`);
    const order = own.filter((element, i) => i > 0 && all.indexOf(element) !== all.indexOf(own[i - 1]) + 1).map(element => `out of order: ${name(element)}`);
    return [...missed, ...order, ...unseen];
  };
  return all.length;
})();
