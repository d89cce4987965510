// The site's worker. It keeps all pages and files of one version on the reader's
// device, or none, and answers with them whether there is a network or not; an
// embed's document passes it by. Before this text the server puts what there is
// to keep (worker.go):
//
//	const site = {base, version, slash, pages, files, away}
//
// Two rules hold everything else up. A file's address has its bytes' hash in it,
// so any version may have it from any cache of ours; a page comes from the cache
// of one version alone. And pages are put there after the files they ask for.
(() => {
  const caching = `breakeven ${site.base} `; // how the names of this site's caches begin: others on this origin are not ours
  const own = caching + site.version;
  const has = (list, name) => Object.hasOwn(list, name);
  const isHashed = (name) => name.startsWith("assets/");
  const pageAddress = (name) => site.base + name + (name && site.slash);

  // ours are the names of this site's caches, the oldest first.
  const ours = async () => (await caches.keys()).filter((name) => name.startsWith(caching));
  const find = (address, cacheName) => caches.match(address, { cacheName, ignoreVary: true });

  // findHashed looks for a file in every version that is still there.
  async function findHashed(address) {
    for (const name of (await ours()).reverse()) {
      const found = await find(address, name);
      if (found) return found;
    }
  }

  // keep puts one file into this version's cache, if it is the one the list
  // means: a deployment that is half done, or a proxy that is behind, sends
  // another.
  async function keep(cache, address, integrity, hashed, signal) {
    if (await cache.match(address, { ignoreVary: true })) return;
    const get = async (mode) => {
      const response = await fetch(address, { integrity, cache: mode, priority: "low", signal });
      if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
      return response;
    };
    // A name without a hash may be answered for by a date, which can be the same
    // for two versions: that is asked for past the browser's own cache, and so is
    // a file that came broken into it.
    const response = hashed
      ? (await findHashed(address)) ?? (await get("default").catch(() => get("reload")))
      : await get("reload");
    // A browser takes no redirected answer for a page.
    await cache.put(address, response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response);
  }

  // fill keeps whatever of this version is not kept yet.
  let filling;
  const fill = () => (filling ??= fillOnce().finally(() => { filling = undefined; }));
  async function fillOnce() {
    const cache = await caches.open(own);
    const stop = new AbortController();
    const all = (list, address) => Promise.all(Object.entries(list).map(([name, integrity]) =>
      keep(cache, address(name), integrity, isHashed(name), stop.signal)));
    try {
      await all(site.files, (name) => site.base + name);
      await all(site.pages, pageAddress);
    } catch (error) {
      stop.abort();
      throw error;
    }
  }

  async function install() {
    try {
      await fill();
    } catch (error) {
      await caches.delete(own);
      throw error;
    }
  }

  // clean removes what other versions kept, once no page that is open may still
  // want its own files and none is on its way.
  async function clean() {
    if (registration.installing || registration.waiting) return;
    const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
    if (open.some((c) => c.frameType !== "nested" && c.url.startsWith(registration.scope))) return;
    await Promise.all((await ours()).filter((name) => name !== own).map((name) => caches.delete(name)));
  }

  // pageOf is the page that answers for an address; undefined for none of ours.
  function pageOf(name, query) {
    name = name.replace(/(^|\/)index\.html$/, "").replace(/\/$/, "");
    const preset = "scenario/" + query.get("scenario")?.toLowerCase();
    if (name === "" && has(site.pages, preset)) return preset;
    return has(site.pages, name) ? name : undefined;
  }

  // An open page keeps its version; the next one opened has the newest that is
  // here as a whole. That worker is asked where its pages are. It begins when the
  // last page is closed: hurried, browsers hold requests of open pages back.
  const next = (worker) => new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    worker.postMessage("which?", [port2]);
    setTimeout(answer, 2000);
  });

  const versionOf = new Map(); // of open pages that are not of this one

  async function answerPage(event, name) {
    const address = pageAddress(name);
    const newer = registration.waiting && (await next(registration.waiting));
    const page = (newer && (await find(address, newer))) ?? (await find(address, own));
    if (page) {
      if (newer) versionOf.set(event.resultingClientId, newer);
      return page;
    }
    try {
      const response = await fetch(event.request);
      restore(event);
      return response;
    } catch {
      return new Response(site.away, { status: 503, headers: {
        "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'", "Cache-Control": "no-store",
      } });
    }
  }

  async function answerFile(event, address, hashed) {
    const file = (await find(address, versionOf.get(event.clientId) ?? own)) ?? (hashed ? await findHashed(address) : undefined);
    if (file) return file;
    const response = await fetch(event.request);
    restore(event);
    return response;
  }

  // restore brings back what the browser has thrown away, once the network is
  // seen to be there. Where the site is at another version by now, that one comes
  // instead.
  function restore(event) {
    event.waitUntil(fill().catch(() => registration.update()).catch(() => {}));
  }

  addEventListener("install", (event) => event.waitUntil(install()));
  addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), clean()])));

  addEventListener("fetch", (event) => {
    const { request } = event, url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(site.base)) return;
    const name = url.pathname.slice(site.base.length);
    const page = request.mode === "navigate" ? pageOf(name, url.searchParams) : undefined;
    if (page !== undefined) {
      event.respondWith(answerPage(event, page));
    } else if (isHashed(name) || (has(site.files, name) && !url.search)) { // a query asks for other figures
      event.respondWith(answerFile(event, url.pathname, isHashed(name)));
    }
  });

  // What pages and older workers ask. A version whose page was opened is no news.
  let opened = false;
  addEventListener("message", ({ data, ports: [port] }) => {
    if (data === "which?") {
      opened = true;
      port.postMessage(own);
    } else if (data === "news?") {
      port.postMessage(!opened);
    }
  });
})();
