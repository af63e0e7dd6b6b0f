const key = "takeaway:reloaded-at";

/** A second failure within this many milliseconds means that reloading does not help. */
const cooldown = 60_000;

/**
 * A page that stayed open, or in a cache, while the site was published anew asks for code that is gone. The new page
 * knows the new code, so the page is reloaded: once, since a host that has lost its files would make it a loop.
 * Drafts are stored at every keystroke and outlive the reload.
 */
export function reloadOnceForMissingChunks(): void {
	addEventListener("vite:preloadError", (event) => {
		if (!mayReload()) return;
		event.preventDefault();
		location.reload();
	});
}

function mayReload(now = Date.now()): boolean {
	try {
		const last = Number(sessionStorage.getItem(key));
		sessionStorage.setItem(key, String(now));
		return now - last > cooldown;
	} catch {
		// Without a memory of the last reload, not reloading is the only way never to loop.
		return false;
	}
}
