// <ilo-list src="https://example.org/ilo/embed/projects?donor=eu"><a href="https://example.org/projects?donor=eu">Projects</a></ilo-list>
// Puts the list in the place of its link. Without script, or where the list cannot be had, the link stays.
customElements.define("ilo-list", class extends HTMLElement {
  static observedAttributes = ["src"];
  #src;
  #asked;

  connectedCallback() { this.#load(); }

  attributeChangedCallback() { if (this.isConnected) this.#load(); }

  disconnectedCallback() { this.#asked?.abort(); this.#src = undefined; }

  async #load() {
    const src = this.getAttribute("src");
    if (!src || src === this.#src) return;
    this.#src = src;
    this.#asked?.abort();
    const asked = this.#asked = new AbortController();
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(src, { credentials: "omit", signal: asked.signal });
      if (answer.ok && /^text\/html\b/.test(answer.headers.get("content-type") ?? "")) {
        const list = this.#clean(await answer.text(), answer.url);
        if (!asked.signal.aborted) {
          this.replaceChildren(...list);
          this.dispatchEvent(new Event("load"));
        }
      }
    } catch {
      // The link stays.
    } finally {
      if (this.#asked === asked) this.removeAttribute("aria-busy");
      // What was not read of an answer is not waited for.
      asked.abort();
    }
  }

  // A list has none of these; whoever answers, nothing of the kind comes into the page.
  // Links in a file of an exported site are relative to that file.
  #clean(html, from) {
    const list = new DOMParser().parseFromString(html, "text/html").body;
    for (const part of list.querySelectorAll("script,iframe,frame,object,embed,form,base,meta,style,template")) part.remove();
    for (const part of list.querySelectorAll("*")) {
      for (const { name, value } of [...part.attributes]) {
        if (/^(on|style$|srcdoc$)/i.test(name)) part.removeAttribute(name);
        else if (/(href|src|action)$/i.test(name)) {
          const to = this.#address(value, from);
          if (to) part.setAttribute(name, to);
          else part.removeAttribute(name);
        }
      }
    }
    return list.childNodes;
  }

  #address(value, from) {
    try {
      const { protocol, href } = new URL(value, from);
      return /^https?:$/.test(protocol) ? href : null;
    } catch {
      return null;
    }
  }
});
