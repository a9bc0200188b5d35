import {InfographicElement} from '../infographic/infographic-element.js';
import './function-mix.js';
import {register} from './register.js';

register('mbo-infographic', InfographicElement);

declare global {
  interface HTMLElementTagNameMap {
    'mbo-infographic': InfographicElement;
  }
}
