import {createServer} from 'node:http';

/**
 * What a server does with one request.
 *
 * @typedef {object} Answer
 * @property {number} [status] - 200 without it.
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {'base64'} [encoding] - How the bytes of a body are written that is no text.
 * @property {'destroyed' | 'held'} [after] - What happens half-way the body: the line breaks, or the rest waits for `go`.
 */

/**
 * @typedef {object} Faulty
 * @property {Answer[]} answers - One a request; the last for all that come after.
 * @property {number} asked - How often it was asked.
 * @property {number} ended - How many requests the browser ended before they were answered.
 * @property {(() => void)[]} held - Answers that wait.
 * @property {import('node:http').Server} elsewhere - The same server on a port of its own: another origin.
 * @property {number} port
 */

/** @type {Map<string, Faulty>} */
const servers = new Map();

/**
 * @param {Faulty} faulty
 * @param {import('node:http').ServerResponse} response
 */
function answer(faulty, response) {
  const {
    after,
    body: written = '',
    encoding,
    headers = {},
    status = 200,
  } = faulty.answers[faulty.asked] ?? faulty.answers.at(-1) ?? {};
  faulty.asked++;
  response.on('close', () => {
    if (!response.writableEnded && after !== 'destroyed') faulty.ended++;
  });
  // A line that broke must not be used again, and a length that is wrong must not spoil what comes after it.
  response.writeHead(status, {'cache-control': 'no-store', connection: 'close', ...headers});
  const body = Buffer.from(written, encoding);
  const half = body.subarray(0, body.length / 2);
  if (after === 'destroyed') response.write(half, () => response.destroy());
  else if (after === 'held') {
    response.write(half);
    faulty.held.push(() => response.end(body.subarray(half.length)));
  } else response.end(body);
}

/**
 * @param {Faulty} faulty
 * @returns {Promise<void>}
 */
const listen = ({elsewhere, port}) => new Promise((resolve) => void elsewhere.listen(port, '127.0.0.1', resolve));

/** @param {Answer[]} answers */
async function open(answers) {
  const elsewhere = createServer((_, response) => answer(faulty, response));
  /** @type {Faulty} */
  const faulty = {answers, asked: 0, ended: 0, held: [], elsewhere, port: 0};
  await listen(faulty);
  // The runner ends without waiting for it.
  elsewhere.unref();
  const address = elsewhere.address();
  if (address && typeof address === 'object') faulty.port = address.port;
  const id = String(faulty.port);
  servers.set(id, faulty);
  return {id};
}

/** What a test may ask of its server, by the method of its request. */
const ORDERS = {
  /** @param {Faulty} faulty */
  GET: ({asked, ended, held}) => ({asked, ended, held: held.length}),
  /** @param {Faulty} faulty */
  POST: ({held}) => void held.splice(0).forEach((go) => go()),
  /** @param {Faulty} faulty */
  PUT: listen,
  /** @param {Faulty} faulty */
  DELETE: ({elsewhere}) => {
    elsewhere.close();
    elsewhere.closeAllConnections();
  },
};

/**
 * Servers that do what a test asks of them: POST to `/test/faults/open` with a list of answers opens one, `/test/faults/<id>/…`
 * is its file, `http://127.0.0.1:<id>/…` the same from another origin, and `/test/faults/<id>` takes orders: GET tells what it
 * was asked, POST lets it go on, DELETE closes its port and PUT opens it again.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function faultyServer(context, next) {
  if (context.method === 'POST' && context.path === '/test/faults/open') {
    let text = '';
    for await (const part of context.req) text += part;
    context.body = await open(JSON.parse(text));
    return;
  }
  const [, id = '', file] = /^\/test\/faults\/(\d+)(\/.*)?$/.exec(context.path) ?? [];
  const faulty = servers.get(id);
  if (faulty === undefined) return next();
  if (file !== undefined) {
    context.respond = false;
    answer(faulty, context.res);
    return;
  }
  context.set('cache-control', 'no-store');
  const order = ORDERS[/** @type {keyof typeof ORDERS} */ (context.method)];
  context.body = (await order(faulty)) ?? {};
}
