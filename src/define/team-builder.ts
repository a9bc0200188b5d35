import {TeamBuilderElement} from '../team-builder/team-builder-element.js';
import {register} from './register.js';

register('mbo-team-builder', TeamBuilderElement);

declare global {
  interface HTMLElementTagNameMap {
    'mbo-team-builder': TeamBuilderElement;
  }
}
