/** What stands beside the page: fetched from there, or, where the page carries its files in itself (src/web/portable), taken out of it. */

/** A page's HTML, or the address of where it is served, relative to this one. */
export function pageBeside(path: string): { readonly html: string } | { readonly address: string } {
  const html = window.hejiParts?.text(path) ?? null;
  return html === null ? { address: path } : { html };
}

/** The bytes of a file. Rejects when they cannot be fetched. */
export async function bytesBeside(path: string): Promise<ArrayBuffer> {
  const carried = window.hejiParts?.bytes(path);
  if (carried) return carried.slice().buffer;
  const answer = await fetch(path.split('/').map(encodeURIComponent).join('/'));
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return answer.arrayBuffer();
}

/** What a picture is shown by: its address. */
export function pictureBeside(path: string): string {
  const carried = window.hejiParts?.bytes(path);
  return carried ? `data:image/png;base64,${btoa(String.fromCharCode(...carried))}` : path;
}
