export default async function teardown() {
  await globalThis.hejiServer?.close();
}
