/**
 * How wide letters are, in thousandths of their size: the letters of each width. These are the advance widths that Adobe
 * published for Helvetica and Helvetica-Bold (AFM, "Core 14"), to which Arial, Liberation Sans, Arimo and Nimbus Sans are cut
 * too; checked against the AFM files of the last. They cover ASCII, Latin-1 and the punctuation of our own words.
 */
type Widths = Readonly<Record<number, string>>;

export const HELVETICA: Widths = {
  191: "'",
  222: 'ijl‘’‚',
  260: '|¦',
  278: ' !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîï',
  333: '()-`r¡¨¯²³´¸¹“”„',
  334: '{}',
  350: '•',
  355: '"',
  365: 'º',
  370: 'ª',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyzçýÿ',
  537: '¶',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«µ»àáâãäåèéêëðñòóôõöùúûüþ–€',
  584: '+<=>~¬±×÷',
  611: 'FTZ¿ßø',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ',
  722: 'CDHNRUwÇÐÑÙÚÛÜ',
  737: '©®',
  778: 'GOQÒÓÔÕÖØ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'W',
  1000: 'Æ—…',
  1015: '@',
};

export const HELVETICA_BOLD: Widths = {
  238: "'",
  278: ' ,./I\\ijl\u00a0·ÌÍÎÏìíîï‘’‚',
  280: '|¦',
  333: '!()-:;[]`ft¡¨¯²³´¸¹',
  350: '•',
  365: 'º',
  370: 'ª',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z“”„',
  556: '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿ–€',
  584: '+<=>^~¬±×÷',
  611: '?FLTZbdghnopquµ¿ßðñòóôõöøùúûüþ',
  667: 'EPSVXYÈÉÊËÝÞ',
  722: '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜ',
  737: '©®',
  778: 'GOQwÒÓÔÕÖØ',
  833: 'M',
  834: '¼½¾',
  889: '%mæ',
  944: 'W',
  975: '@',
  1000: 'Æ—…',
};
