/**
 * Asks the browser not to clear this site's data by itself when space runs out. Chromium and Safari decide without a
 * word, Firefox asks the reader, so it is worth asking only once there is something to lose.
 */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Without TLS, in a sandboxed frame and in old browsers there is nobody to ask.
  }
}
