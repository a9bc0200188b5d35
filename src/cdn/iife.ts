/** One classic script: every element registered, and their names on `MboKracht`. */
import '../define/function-mix.js';
import '../define/infographic.js';

export {FunctionMixElement} from '../function-mix/function-mix-element.js';
export {InfographicElement} from '../infographic/infographic-element.js';
