/** Words in Dutch for an element that asks for newer data by itself; those in English are among all others. */
export const refreshWords = {
  going: 'Deze informatie wordt vanzelf bijgewerkt.',
  stop: 'Stop met bijwerken',
  stopped: 'Deze informatie wordt nu niet bijgewerkt.',
  goOn: 'Werk weer bij',
};

export type RefreshWords = typeof refreshWords;
