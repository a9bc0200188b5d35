import vue from '@vitejs/plugin-vue';

// Our tags are the browser's, not components of Vue.
const isCustomElement = (tag) => tag.startsWith('mbo-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
