import {FunctionMixElement} from '../function-mix/function-mix-element.js';
import {register} from './register.js';

register('mbo-function-mix', FunctionMixElement);

declare global {
  interface HTMLElementTagNameMap {
    'mbo-function-mix': FunctionMixElement;
  }
}
