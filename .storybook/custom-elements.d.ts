/// <reference types="vite/client" />

// The manifest is built, and not there yet in a clean clone.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
