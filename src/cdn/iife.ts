/** One classic script: every element registered, and all names on `MboKracht`. */
import '../define.js';

export * from '../index.js';
