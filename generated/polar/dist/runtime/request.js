import { call } from "./call.js";
import { Client } from "./client.js";
import { form, json } from "./encode.js";
export function sendRequest(client, method, path, { query = {}, body, ...options } = {}) {
  const names = Object.keys(options.security ?? Client.config(client).credentials);
  const segments = path.split("/");
  return call(client, {
    id: `${method} ${path}`,
    route: `${method} ${segments.map((part, at) => (at === 1 ? "{1}" : part && `{${at}}`)).join("/")}`,
    query: {
      query: (_, all, add) => {
        for (const [name, value] of Object.entries(all))
          form(name, value, add);
      },
    },
    security: names[0] ? names.map((name) => [name]) : [[]],
    body(outgoing, rest, operation) {
      const tag = Object(body)[Symbol.toStringTag];
      const isText = typeof body === "string";
      if (tag)
        outgoing.duplex = "half";
      if (isText)
        outgoing.headers["content-type"] ??= "text/plain;charset=UTF-8";
      if (tag ?? isText)
        outgoing.body = body;
      else
        json(outgoing, rest, operation);
    },
    whole: 1,
    optional: 1,
    decode: (content) => (content ? JSON.parse(content) : undefined),
  }, Object.assign({ query, body }, segments), { ...options, validation: "none" });
}
