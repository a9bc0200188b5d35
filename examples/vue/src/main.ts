import 'mbo-kracht/define';
import type {} from 'mbo-kracht/vue';
import {createApp} from 'vue';

import App from './App.vue';

createApp(App).mount('#app');
