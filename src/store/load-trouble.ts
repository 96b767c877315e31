/** Loads what helps when the network fails; nothing where that cannot be had either. */
export const loadTrouble = () => import('./trouble.js').catch(() => undefined);
