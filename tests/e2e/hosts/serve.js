/**
 * Serves the host pages of the browser tests, from another origin than the stories; `/made?body=` is a page with that body. Under
 * `/unshared/` it has the site of the stories too, without the header that lets a frame of another origin have its scripts.
 */
import { createServer } from 'node:http';

import sirv from 'sirv';

const [port] = process.argv.slice(2);
const pages = sirv('tests/e2e/hosts', { dev: true });
const unshared = sirv('dist', { dev: true });

/** @param {string} body */
const made = (body) =>
  `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${body}`;

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/made') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(made(searchParams.get('body') ?? ''));
  }
  const missing = () => {
    response.statusCode = 404;
    response.end('Nothing is here.');
  };
  const isUnshared = request.url?.startsWith('/unshared/');
  if (isUnshared) request.url = request.url?.slice('/unshared'.length);
  (isUnshared ? unshared : pages)(request, response, missing);
}).listen(Number(port));
