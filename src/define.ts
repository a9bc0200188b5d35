/** Registers every element of mbo-kracht. To register one, import `mbo-kracht/define/function-mix` or its like. */
import './define/function-mix.js';
import './define/infographic.js';
import './define/team-builder.js';
