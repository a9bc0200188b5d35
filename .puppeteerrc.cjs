/** Browsers come from the machine itself (see scripts/browsers.js), never from a download at install. */
module.exports = {skipDownload: true};
