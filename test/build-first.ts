/** Runs once before the tests of the whole, however many files are run side by side. */
export {buildIfStale as setup} from '../scripts/build.js';
