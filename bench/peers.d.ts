/** The benchmark type-checks without its own install, so that what it draws beside our elements has no types here. */
declare module 'chart.js';
declare module 'chartjs-plugin-datalabels';
declare module '@observablehq/plot';
declare module 'echarts/charts';
declare module 'echarts/components';
declare module 'echarts/core';
declare module 'echarts/renderers';
declare module 'highcharts/esm/highcharts.js';
