/** What few pages need: one file, because each is small. */
export {announce} from './announcer.js';
export {dress} from './dress.js';
export {giveUp} from './give-up.js';
export {openLinked} from './permalink.js';
