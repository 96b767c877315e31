/** What a page does when its reader comes by a link, or chooses: one file, because each is small. */
export {announce} from './announcer.js';
export {openLinked} from './permalink.js';
