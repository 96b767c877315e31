import {inTime} from './in-time.js';

/** Loads what helps when the network fails; nothing where that cannot be had either. */
export const loadTrouble = () => inTime(import('./trouble.js'));
