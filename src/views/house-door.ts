import {nothing, svg, type TemplateResult} from 'lit';

import type {PlacedDoor} from '../layout/house-door.js';

/** A front door, shut and open at once; the styles show one of the two. */
export function renderDoor(door: PlacedDoor, paint: string, coat: string): TemplateResult<2> {
  const hinge = door.swing < 0 ? 'hinge-left' : 'hinge-right';
  const {person} = door;
  return svg`<path class="stone" d=${door.steps}></path>
    <path class="shade" d=${door.stepEdges}></path>
    <path class="doorway" d=${door.doorway}></path>
    <g class="within">
      <path class="light wedge" d=${door.wedge}></path>
      <path class="hall" d=${door.hall}></path>
      <path class="hair" d=${person.hair}></path>
      <path class="paint-${coat}" d=${person.coat}></path>
      <path class="skin-${person.tone}" d=${person.skin}></path>
    </g>
    <g class="leaf-shut ${hinge}">
      <path class="paint-${paint}" d=${door.doorway}></path>
      <path class="shade" d=${door.panels}></path>
      ${door.lights === '' ? nothing : svg`<path class="glass" d=${door.lights}></path>`}
      <path class="gold" d=${door.furniture}></path>
    </g>
    <g class="leaf-open ${hinge}">
      <path class="paint-${paint}" d=${door.openLeaf}></path>
      <path class="shade" d=${door.openPanels}></path>
    </g>`;
}
